import { type EpochDay, weekdayOf } from '#util'
import { type Anchors, type Candidate, dateFinder } from './found.ts'
import { dayReading, openReading, setReading } from './readings.ts'
import { topic } from './topics.ts'
import { lastSuch, nextSuch, shortWeekdayPattern, weekdayNumber, weekdayPattern, weekdayValue } from './weekday.ts'

// [Monday], [last Friday], [next Sunday], [Tuesday of last week], [Fri.] night, on [Tuesdays], a [Sunday]

const ofWeek = '(?:,? (?:of )?(last|this|next) week\\b)?'

/**
 * Weekdays: the last such day or the document's own (measured .91 on news; 15 of 310 lay ahead) unless its verb is in the future.
 * Nothing is known of one without the day of the document.
 */
export const weekdays = dateFinder(topic.weekday, [
  {
    kind: 'weekday',
    pattern: new RegExp(
      `\\b(?:([Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming|[Pp]ast|[Cc]oming|[Tt]he following|[Tt]he previous|[Tt]hat(?= \\p{Lu}\\p{Ll}+(?:day)\\b(?! (?:the|he|she|it|they|we)\\b))) )?(${weekdayPattern})\\b${ofWeek}`,
      'gu',
    ),
    read: (match) => meant(match, match[2] ?? '', match[1] ?? '', match[3] ?? ''),
  },
  {
    kind: 'weekday',
    pattern: new RegExp(
      `\\b${shortWeekdayPattern}(?= (?:night|morning|evening|afternoon|at|\\d)|,? [A-Z][a-z]{2,8}\\.? \\d|, \\d{1,2} [A-Z])`,
      'gu',
    ),
    read: (match) => meant(match, match[0], '', ''),
  },
  {
    kind: 'weekday',
    pattern: /\b(?:SUNDAY|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY)\b/gu,
    read: (match) => meant(match, match[0], '', ''),
  },
  {
    kind: 'weekday',
    pattern: /\b(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/gu,
    read: (match) => meant(match, match[0], '', ''),
  },
  {
    kind: 'set',
    pattern: new RegExp(`\\b(${weekdayPattern})s\\b`, 'gu'),
    read:
      ([, name = '']) =>
      () =>
        setReading(weekdayValue(weekdayNumber(name))),
  },
])

// "on a Sunday", "any Friday" are no one day, "at a Friday rally" is.
const indefinite = /\b(?:[Oo]n an?|[Aa]ny(?: given)?|[Ss]ome|[Oo]ne) $/u
// "said ahead of Sunday's vote": ahead whatever the verb
const isAheadOf =
  /\b(?:ahead of|in advance of|run-up to|heading into|no later than|in time for) (?:the )?(?:early |late )?$/iu
const leadsAhead = /\b(?:[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore) (?:early |late )?$/u

function meant({ input, index }: RegExpExecArray, name: string, lead: string, week: string): Candidate['read'] {
  const weekday = weekdayNumber(name)
  const before = input.slice(Math.max(0, index - 24), index)
  return (anchors) => {
    const day = dayOf(anchors)
    if (day === null || (lead === '' && indefinite.test(before))) return openReading(weekdayValue(weekday))
    if (week !== '')
      return dayReading(day - mondayIndex(day) + 7 * (steps[week as keyof typeof steps] ?? 0) + ((weekday + 6) % 7))
    return dayReading(
      nearest(weekday, lead.toLowerCase(), day, isAheadOf.test(before) ? 'surely' : leadsAhead.test(before), anchors),
    )
  }
}

/** In a history a weekday may lie beside the date just told of. */
const dayOf = ({ isHistory, reference, near, today }: Anchors): EpochDay | null =>
  isHistory && reference !== null ? (near ?? today) : today
const steps = { last: -1, this: 0, next: 1 } as const
const mondayIndex = (day: EpochDay): number => (weekdayOf(day) + 6) % 7

function nearest(
  weekday: number,
  lead: string,
  day: EpochDay,
  ahead: boolean | 'surely',
  { tense, spoken, isHistory }: Anchors,
): EpochDay {
  switch (lead) {
    case 'last':
      return lastSuch(weekday, day - 1)
    case 'past':
    case 'this past':
      return lastSuch(weekday, day)
    case 'next':
    case 'coming':
    case 'this coming':
      return nextSuch(weekday, day)
    case 'the following':
      return nextSuch(weekday, spoken?.first ?? day)
    case 'the previous':
      return lastSuch(weekday, (spoken?.first ?? day) - 1)
    case 'this':
      return tense() === 'past' ? lastSuch(weekday, day) : nextSuch(weekday, day - 1)
    default:
      break
  }
  if (isHistory) return lastSuch(weekday, day)
  const isAhead = ahead === 'surely' || tense() === 'future' || (ahead && tense() !== 'past')
  if (!isAhead) return lastSuch(weekday, day)
  return weekdayOf(day) === weekday ? (ahead ? day + 7 : day) : nextSuch(weekday, day)
}
