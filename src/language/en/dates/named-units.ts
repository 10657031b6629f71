import { calendarDate } from '#util'
import { type Anchors, type Candidate, dateFinder, type Grain, type Reading } from './found.ts'
import { openReading, quarterReading } from './readings.ts'
import { topic } from './topics.ts'
import { present, shifted, type Unit, unitOf } from './units.ts'

// [last week], [this month], [next year], [that year], [the same month], [the following year], [the previous quarter], in [the year]

const unitGroup = '(week|weekend|fortnight|month|quarter|year|decade|century)'

const steps: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  that: 0,
  same: 0,
  following: 1,
  ensuing: 1,
  subsequent: 1,
  previous: -1,
  preceding: -1,
  prior: -1,
}

/** Weeks, months, quarters, years and more, as many units from the document's own or from the one last spoken of. */
export const namedUnits = dateFinder(topic.unit, [
  {
    kind: 'date',
    pattern: new RegExp(
      `\\b([Ll]ast|[Tt]his|[Nn]ext|[Tt]his coming|[Tt]his past|[Tt]his current) (?:fiscal |calendar |long |holiday )?${unitGroup}\\b(?!-)`,
      'gu',
    ),
    read: ([, which = '', word = '']) =>
      fromDocument(
        unitOf(word),
        steps[which.toLowerCase()] ?? (/coming/u.test(which) ? 1 : /past/u.test(which) ? -1 : 0),
      ),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b[Tt]he (current|coming|upcoming) (?:fiscal |calendar )?${unitGroup}\\b(?!-)`, 'gu'),
    read: ([, which = '', word = '']) => fromDocument(unitOf(word), steps[which] ?? 0),
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `\\b(?:(?<!\\b(?:[Ff]or|[Oo]ver|[Ww]ithin) (?=the next))[Tt]he |(?=previous|prior|preceding))(same|following|previous|preceding|prior|ensuing|subsequent|next|very next) (?:fiscal |calendar )?${unitGroup}\\b(?!-| (?:and a half|or (?:so|two)))`,
      'gu',
    ),
    read: ([, which = '', word = '']) => fromSpoken(unitOf(word), which === 'very next' ? 1 : (steps[which] ?? 0)),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b[Tt]hat (?:same |very )?${unitGroup}\\b(?!-)`, 'gu'),
    read: ([, word = '']) => fromSpoken(unitOf(word), 0),
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `(?<=\\b(?:[Ii]n|[Ff]or|[Dd]uring|[Oo]f|[Oo]ver|[Tt]hroughout|[Ll]ate in|[Ee]arly in|[Ll]ater in|[Ee]arlier in|[Bb]y|so far) )the ${unitGroup.replace('weekend|', '')}\\b(?!-| (?:to|of|before|after|since|and a|ahead|following|when|that|ended|ending|earlier)\\b)`,
      'gu',
    ),
    read: ([, word = '']) => fromSpoken(unitOf(word), 0),
  },
  {
    kind: 'date',
    pattern: /\b[Tt]he weekend\b/gu,
    read: () => nearWeekend,
  },
  {
    kind: 'date',
    pattern:
      /\b(?:[Tt]he )?(?:[Ee]nd of (?:the )?year|(?<=\b(?:by|at|before|until|through|to) )(?:year[- ]end|year['’]s end))\b/gu,
    read: () => fromSpoken('year', 0),
  },
])

const fromDocument =
  (unit: Unit, step: number): Candidate['read'] =>
  (anchors) => {
    const day = present(anchors, unit)
    return day === null ? openReading(open(unit)) : shifted(day, unit, step)
  }

/** From the one spoken of where that says as much as the unit does, else from the document. */
const fromSpoken =
  (unit: Unit, step: number): Candidate['read'] =>
  (anchors) => {
    const { spoken, isHistory } = anchors
    if (spoken && isAsFine(spoken.grain, unit)) return finer(anchors, unit, step) ?? shifted(spoken.first, unit, step)
    const day = present(anchors, unit)
    return day === null || isHistory ? openReading(open(unit)) : shifted(day, unit, step)
  }

/** "the same quarter" of a season or a quarter stays one. */
function finer({ spoken }: Anchors, unit: Unit, step: number): Reading | null {
  if (!spoken || unit !== 'quarter') return null
  const { year, month } = calendarDate(spoken.first)
  return quarterReading(year, Math.ceil(month / 3) + step)
}

const widths: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century']
const grainOf: Partial<Readonly<Record<Unit, Grain>>> = {
  weekend: 'week',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
}
const isAsFine = (grain: Grain, unit: Unit): boolean => widths.indexOf(grain) <= widths.indexOf(grainOf[unit] ?? 'day')

const openValues: Partial<Readonly<Record<Unit, string>>> = {
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  decade: 'XXX',
  century: 'XX',
}
const open = (unit: Unit): string => openValues[unit] ?? 'XXXX'

/** The one before the document, or after it where the verb says so. */
const nearWeekend: Candidate['read'] = (anchors) => {
  const day = anchors.today
  if (day === null) return openReading('XXXX-WXX-WE')
  const monday = day - ((((day + 3) % 7) + 7) % 7)
  return shifted(anchors.tense() === 'future' || day - monday >= 5 ? day : day - 7, 'weekend', 0)
}
