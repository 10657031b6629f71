import type { TimeExpression } from '#model'
import { calendarDate, epochDay, isEdtf, isoDay } from '#util'
import type { DateContext, DateFinder } from './found.ts'
import { monthNumber, monthPattern } from './month.ts'

// [July 6], [6 July 2023], [June 24, 2023], [the 6th of July], [Sept. 11], [2023-07-06]
const day = '(?:the )?(\\d{1,2})(?:st|nd|rd|th)?'
const written = new RegExp(
  `\\b(?:(${monthPattern})\\.? ${day}(?!\\d|[:.]\\d)|${day} (?:of )?(${monthPattern})\\b(?:\\.(?=,? \\d{4}))?)(?:,? (\\d{4})\\b)?|\\b(\\d{4})-(\\d{2})-(\\d{2})\\b`,
  'gu',
)

// "July 6 and 8, 2023", "July 6-8, 2023", "July 6 to August 2, 2023": the year is that of both.
const sharedYear = new RegExp(
  `^(?: ?[-–/] ?|,? (?:and|or|to|through|until) )(?:${monthPattern}\\.? )?\\d{1,2}(?:st|nd|rd|th)?(?: ${monthPattern}\\.?)?,? (\\d{4})\\b`,
  'u',
)

/**
 * Days of the calendar. A day without a year is the one nearest to the document (measured .94 on news) and marked inferred; without a
 * document date it takes the year last written in the text, or stays open (`XXXX-06-24`).
 */
export const calendarDays: DateFinder = (context) =>
  [...context.sentence.matchAll(written)].flatMap((match) => {
    const [words, monthA, dayA, dayB, monthB, year, isoYear, isoMonth, isoDate] = match
    const start = context.offset + match.index
    const month = isoMonth ? Number(isoMonth) : monthNumber(monthA ?? monthB ?? '')
    const date = Number(isoDate ?? dayA ?? dayB)
    const full = year ?? isoYear ?? sharedYear.exec(context.sentence.slice(match.index + words.length))?.[1]
    if (month === null || date < 1 || date > 31) return []
    return resolved({ start, end: start + words.length }, full ? Number(full) : null, month, date, context)
  })

function resolved(
  range: { start: number; end: number },
  year: number | null,
  month: number,
  date: number,
  context: DateContext,
): TimeExpression[] {
  const chosen = year ?? nearestYear(month, date, context) ?? context.year
  const value = `${chosen === null ? 'XXXX' : String(chosen).padStart(4, '0')}-${two(month)}-${two(date)}`
  if (!isEdtf(value)) return []
  return [{ ...range, type: 'DATE', value, edtf: value, basis: year === null ? 'inferred' : 'text' }]
}

function nearestYear(month: number, date: number, { reference }: DateContext): number | null {
  if (reference === null) return null
  const { year } = calendarDate(reference)
  const distance = (candidate: number) => Math.abs(epochDay(candidate, month, date) - reference)
  return (
    [year - 1, year, year + 1]
      .filter((candidate) => isReal(candidate, month, date))
      .toSorted((a, b) => distance(a) - distance(b))[0] ?? null
  )
}

const isReal = (year: number, month: number, date: number): boolean =>
  isoDay(epochDay(year, month, date)) === `${year}-${two(month)}-${two(date)}`

const two = (value: number): string => String(value).padStart(2, '0')
