import { calendarDate, type EpochDay, epochDay, weekdayOf } from '#util'
import { type Candidate, dateFinder } from './found.ts'
import { yearPattern } from './month.ts'
import { dayReading, openReading } from './readings.ts'
import { topic } from './topics.ts'
import { yearOf } from './year-of.ts'

// [Christmas 1963], [Easter Sunday], [Thanksgiving], [Labor Day], [New Year’s Eve], [the Fourth of July], [9/11], the [Sept. 11] attacks

const fixed = (month: number, day: number) => (year: number) => epochDay(year, month, day)

/** The nth such weekday of a month; -1 is the last. */
const nth = (month: number, weekday: number, number: number) => (year: number) => {
  if (number < 0) {
    const last = epochDay(year, month + 1, 0)
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = epochDay(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (number - 1)
}

/** Easter Sunday of the western churches, after Gauss. */
export function easter(year: number): EpochDay {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = Math.floor(century / 4)
  const moon =
    (19 * golden + century - skipped - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - ((year % 100) % 4)) % 7
  const shift = Math.floor((golden + 11 * moon + 22 * week) / 451)
  const month = Math.floor((moon + week - 7 * shift + 114) / 31)
  return epochDay(year, month, ((moon + week - 7 * shift + 114) % 31) + 1)
}

const fromEaster = (days: number) => (year: number) => easter(year) + days

const holidayDays: Readonly<Record<string, (year: number) => EpochDay>> = {
  "new year's eve": fixed(12, 31),
  "new year's day": fixed(1, 1),
  "new year's": fixed(1, 1),
  'martin luther king jr. day': nth(1, 1, 3),
  'martin luther king day': nth(1, 1, 3),
  "presidents' day": nth(2, 1, 3),
  'presidents day': nth(2, 1, 3),
  "valentine's day": fixed(2, 14),
  "st. patrick's day": fixed(3, 17),
  'ash wednesday': fromEaster(-46),
  'palm sunday': fromEaster(-7),
  'maundy thursday': fromEaster(-3),
  'good friday': fromEaster(-2),
  'easter sunday': fromEaster(0),
  'easter monday': fromEaster(1),
  easter: fromEaster(0),
  'ascension day': fromEaster(39),
  pentecost: fromEaster(49),
  "april fools' day": fixed(4, 1),
  'earth day': fixed(4, 22),
  'may day': fixed(5, 1),
  "mother's day": nth(5, 0, 2),
  'memorial day': nth(5, 1, -1),
  "father's day": nth(6, 0, 3),
  'the fourth of july': fixed(7, 4),
  'fourth of july': fixed(7, 4),
  'july fourth': fixed(7, 4),
  'independence day': fixed(7, 4),
  'bastille day': fixed(7, 14),
  'labor day': nth(9, 1, 1),
  'columbus day': nth(10, 1, 2),
  halloween: fixed(10, 31),
  "all saints' day": fixed(11, 1),
  'armistice day': fixed(11, 11),
  'veterans day': fixed(11, 11),
  'thanksgiving day': nth(11, 4, 4),
  thanksgiving: nth(11, 4, 4),
  'christmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  christmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
}

const names = Object.keys(holidayDays)
  .toSorted((a, b) => b.length - a.length)
  .map((name) =>
    name
      .replace(/(?<=^| )[a-z]/gu, (letter) => (name.startsWith('the ') ? letter : letter.toUpperCase()))
      .replaceAll("'", "['’]"),
  )
  .map((name) =>
    name
      .replace('the fourth of july', '[Tt]he Fourth of July')
      .replace('Fourth Of July', 'Fourth of July')
      .replace('St. ', 'St\\.? '),
  )

/** Holidays, fixed and movable, of the year written or nearest. */
export const holidays = dateFinder(topic.holiday | topic.digits, [
  {
    kind: 'day',
    pattern: new RegExp(
      `\\b(?:([Ll]ast|[Tt]his|[Nn]ext|[Pp]ast) )?(${names.join('|')})(?![\\p{L}-])(?: (?:of |in )?(${yearPattern})\\b|,? (?:of )?(that|the same|this|last|next) year\\b)?(?! (?:Island|Offensive|Rising|Rebellion|Accords?|Massacre|tree|trees|card|cards|present|presents|carol|lights|decorations|shopping|shoppers))`,
      'gu',
    ),
    read: ([, lead = '', name = '', year, ofYear]) => meant(name, lead.toLowerCase(), year, ofYear),
  },
  { kind: 'day', pattern: /(?<![\d/])9\/11(?![\d/])/gu, read: () => () => dayReading(epochDay(2001, 9, 11), 'text') },
  {
    kind: 'day',
    pattern:
      /\b(?:Sept(?:ember|\.)? 11(?:th)?\b(?:, 2001\b)?|11 September\b(?: 2001\b)?)(?= (?:terror|attack|hijack|suicide|victim|plot|famil|disaster|commission|tragedy|Commission))/gu,
    read:
      ([words]) =>
      () =>
        dayReading(epochDay(2001, 9, 11), words.endsWith('2001') ? 'text' : 'inferred'),
  },
])

function meant(words: string, lead: string, year?: string, ofYear?: string): Candidate['read'] | null {
  const day = holidayDays[words.toLowerCase().replaceAll('’', "'").replace(/^st /u, 'st. ')]
  if (!day) return null
  return (anchors) => {
    if (year !== undefined) return dayReading(day(Number(year)), 'text')
    const { reference, isHistory, year: spoken } = anchors
    const given = yearOf(ofYear, anchors) ?? (isHistory ? spoken : null)
    if (given !== null) return dayReading(day(given))
    if (reference === null) return openReading('XXXX-XX-XX')
    const current = calendarDate(reference).year
    const days = [current - 1, current, current + 1].map((of) => day(of))
    if (lead === 'last' || lead === 'past')
      return dayReading(days.findLast((candidate) => candidate < reference) ?? day(current))
    if (lead === 'next') return dayReading(days.find((candidate) => candidate > reference) ?? day(current))
    return dayReading(days.toSorted((a, b) => Math.abs(a - reference) - Math.abs(b - reference))[0] ?? day(current))
  }
}
