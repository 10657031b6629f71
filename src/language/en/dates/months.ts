import { calendarDate, epochDay } from '#util'
import { after, before } from './around.ts'
import { type Anchors, type Candidate, dateFinder, type Reading } from './found.ts'
import { monthNumber, monthPattern, yearPattern } from './month.ts'
import { yearMeant } from './nearest.ts'
import { monthReading, openReading, two } from './readings.ts'
import { topic } from './topics.ts'
import { yearOf } from './year-of.ts'

// [August 2020], [Oct., 2020], [November of the same year], in [July], [last December], May-[August 1950]

const full = 'January|February|March|April|May|June|July|August|September|October|November|December'
const short = '(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.'
// Names of months that are other words or names too need a word before them that leads to a time.
const ambiguous = /^(?:March|April|May|June|August|\p{L}+\.)$/u
const leads =
  /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Oo]f|[Ff]rom|[Tt]o|[Tt]hrough|[Bb]efore|[Aa]fter|[Bb]etween|[Ee]ach|[Ee]very|for)[- ]$/u
const article = /\b(?:[Tt]he|[Aa]n?|[Hh]is|[Tt]heir|[Ii]ts) $/u
const listed = new RegExp(`\\b(?:${full})(?:,|,? and| or| to| through|[-–]) ?$`, 'u')
// "Theresa May", "January Jones"
const named = /\b(?!In|Since|Until|By|During|Early|Late|Mid|From|The|Last|Next|This|For|On|And|To|A)\p{Lu}\p{Ll}+ $/u
const notAfter = /^(?:\.? \d| (?:of )?\d{4}|[-–]\d| \p{Lu}\p{Ll}+ (?:said|told|says)\b)/u

function isMonth(match: RegExpExecArray): boolean {
  const [left, right] = [before(match), after(match)]
  if (notAfter.test(right)) return false
  if (leads.test(left) || listed.test(left) || /^[-–](?!\d)/u.test(right)) return true
  if (ambiguous.test(match[0])) return article.test(left) && /^ [a-z]/u.test(right) && !match[0].endsWith('.')
  return !named.test(left)
}

const years = new RegExp(
  `^(?:[-–—]| (?:and|or|to|through|until) |(?:, ${monthPattern})* and )(?:(?:early|late) |mid-)?${monthPattern}\\.?,? (?:of )?(${yearPattern})\\b`,
  'u',
)

const meant =
  (name: string, written: string | undefined, lead: string, ofYear?: string): Candidate['read'] =>
  (anchors) => {
    const month = monthNumber(name) ?? 1
    if (written !== undefined) return monthReading(Number(written), month, 'text')
    const given = yearOf(ofYear, anchors)
    return given === null ? nearest(month, lead, anchors) : monthReading(given, month)
  }

const bare = (match: RegExpExecArray): Candidate['read'] => {
  const [, lead, name = ''] = /^(?:(\p{L}+)[- ])?(\p{L}+)\.?$/u.exec(match[0]) ?? []
  const leading = lead ?? /\b(\p{L}+) $/u.exec(before(match))?.[1] ?? ''
  return meant(name, years.exec(after(match))?.[1], leading.toLowerCase())
}

/** Months. A month without a year is the nearest, on the side that its words or its verb tell. */
export const months = dateFinder(topic.month, [
  {
    kind: 'month',
    pattern: new RegExp(
      `\\b(${monthPattern})\\.?,? (?:of )?(?:the year )?(${yearPattern})\\b(?![-/]\\d|[.,]\\d)`,
      'gu',
    ),
    read: ([, name = '', year]) => meant(name, year, ''),
  },
  {
    kind: 'month',
    pattern: new RegExp(`\\b(${monthPattern})\\.?,?(?: of)? (that|the same|this|last|next) year\\b`, 'gu'),
    read: ([, name = '', ofYear]) => meant(name, undefined, '', ofYear),
  },
  {
    kind: 'month',
    pattern: new RegExp(`\\b(?:[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast) (?:${full})\\b`, 'gu'),
    read: (match) => (notAfter.test(after(match)) ? null : bare(match)),
  },
  {
    kind: 'month',
    pattern: new RegExp(`\\b[Mm]id[- ](?:${full})\\b`, 'gu'),
    read: (match) => (notAfter.test(after(match)) ? null : bare(match)),
  },
  {
    kind: 'month',
    pattern: new RegExp(`\\b(?:(?:${full})\\b|${short})`, 'gu'),
    read: (match) => (isMonth(match) ? bare(match) : null),
  },
])

function nearest(month: number, lead: string, anchors: Anchors): Reading | null {
  const { reference, isHistory, year } = anchors
  const day = reference ?? 0
  const current = calendarDate(day).year
  if (reference !== null && !(isHistory && year !== null)) {
    const starts = [current - 1, current, current + 1].map((of) => ({ of, first: epochDay(of, month, 1) }))
    if (lead === 'last' || lead === 'past')
      return monthReading(starts.findLast(({ of }) => epochDay(of, month + 1, 1) <= day)?.of ?? current, month)
    if (lead === 'since') return monthReading(starts.findLast(({ first }) => first <= day)?.of ?? current, month)
    if (lead === 'next') return monthReading(starts.find(({ first }) => first > day)?.of ?? current, month)
    if (lead === 'this') return monthReading(current, month)
  }
  const of = yearMeant(anchors, month, 15, 60)
  if (of !== null) return monthReading(of, month)
  return { ...openReading(`XXXX-${two(month)}`), edtf: `XXXX-${two(month)}`, basis: 'inferred' }
}
