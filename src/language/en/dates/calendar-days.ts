import { epochDay } from '#util'
import { type Candidate, type DateRule, dateFinder } from './found.ts'
import { monthNumber, monthPattern, yearPattern } from './month.ts'
import { isReal, yearMeant } from './nearest.ts'
import { dayReading, openReading, two } from './readings.ts'
import { topic } from './topics.ts'
import { yearOf } from './year-of.ts'

// [July 6], [6 July 2023], [June 24, 2023], [the 6th of July], [Sept. 11], [July 25 of that year], July 6-[8], [6] and 7 July

const date = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|[:.,]\\d)'
const year = `(?:,? (${yearPattern})\\b(?![-/.,]\\d)|(?: of)? (that|the same|this|last|next) year)?`
const between = '(?: ?[-–—/] ?|,? (?:and|or|to|through|until|till) )'

// What may follow the second number of "May 4 and 5": in "May 4 and 5 men" it counts something else.
const follows =
  '(?= ?(?:[,.;:)?!\'’”"–—-]|$| (?:in|at|of|as|when|to|for|the|was|were|and|on|by|with|after|that|which)\\b))'

/** "July 6 and 8, 2023", "July 6 to August 2, 2023": the year is that of both. */
const sharedYear = new RegExp(
  `^${between}(?:the )?(?:${monthPattern}\\.? )?\\d{1,2}(?:st|nd|rd|th)?(?:${between}\\d{1,2})?(?: (?:of )?${monthPattern}\\.?)?,? (${yearPattern})\\b`,
  'u',
)

const rule = (pattern: string, order: (match: RegExpExecArray) => Written): DateRule => ({
  kind: 'day',
  pattern: new RegExp(pattern, 'gu'),
  read: (match) => meant(order(match)),
})

const yearAfter = ({ input, index, 0: words }: RegExpExecArray): string | undefined =>
  sharedYear.exec(input.slice(index + words.length, index + words.length + 50))?.[1]

/** Days of the calendar. */
export const calendarDays = dateFinder(topic.month, [
  rule(`\\b(${monthPattern})\\.? (?:the )?${date}${year}`, (match) => ({
    month: match[1],
    day: match[2],
    year: match[3] ?? yearAfter(match),
    ofYear: match[4],
  })),
  rule(
    `\\b(?:[Tt]he )?(?<![\\d.,:$£€]|(?<!\\b\\d{1,2}) ?-)${date} (?:of )?(${monthPattern})\\b(?:\\.(?=,? \\d{4}))?${year}`,
    (match) => ({
      day: match[1],
      month: match[2],
      year: match[3] ?? yearAfter(match),
      ofYear: match[4],
    }),
  ),
  rule(
    `(?<=\\b(${monthPattern})\\.? (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: ?[-–—/] ?|,? (?:and|or|to|through|until) (?:the )?(?=\\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4}|${follows}))))${date}(?:,? (${yearPattern})\\b)?`,
    (match) => ({ month: match[1], day: match[2], year: match[3] ?? yearAfter(match) }),
  ),
  rule(
    `\\b(?<![\\d.,:$£€-])(\\d{1,2})(?:st|nd|rd|th)?(?=${between}(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(${monthPattern})\\b\\.?(?:,? (${yearPattern})\\b)?)`,
    (match) => ({ day: match[1], month: match[2], year: match[3] }),
  ),
])

interface Written {
  readonly month: string | undefined
  readonly day: string | undefined
  readonly year: string | undefined
  readonly ofYear?: string | undefined
}

function meant({ month: name, day, year: written, ofYear }: Written): Candidate['read'] | null {
  const month = monthNumber(name ?? '')
  const number = Number(day)
  if (month === null) return null
  // 32 May and 30 February are nothing, and no May or February either.
  if (!isReal(2000, month, number)) return () => null
  return (anchors) => {
    const chosen =
      written === undefined ? (yearOf(ofYear, anchors) ?? yearMeant(anchors, month, number)) : Number(written)
    if (chosen === null)
      return {
        ...openReading(`XXXX-${two(month)}-${two(number)}`),
        edtf: `XXXX-${two(month)}-${two(number)}`,
        basis: 'inferred',
      }
    if (!isReal(chosen, month, number)) return null
    return dayReading(epochDay(chosen, month, number), written === undefined ? 'inferred' : 'text')
  }
}
