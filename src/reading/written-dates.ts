import { isEdtf, type Range } from '#util'
import { monthNamed } from './month-names.ts'

/** Which number of 5/6/2031 is the month; null where the page does not let that be known. */
export type DayOrder = 'day-first' | 'month-first' | null

export interface WrittenDate extends Range {
  readonly edtf: string
}

/** Dates with day, month and year in a short line, as pages write them: in words of many languages or in numbers. */
export function writtenDates(line: string, order: DayOrder = null): WrittenDate[] {
  const found: WrittenDate[] = []
  for (const { pattern, read } of forms) {
    for (const match of line.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length }
      const edtf = dayOf(read(match, order))
      if (edtf !== null && !found.some(({ start, end }) => start < range.end && range.start < end))
        found.push({ ...range, edtf })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

type Parts = readonly [year: string | undefined, month: string | number | null | undefined, day: string | undefined]

interface Form {
  readonly pattern: RegExp
  readonly read: (match: RegExpMatchArray, order: DayOrder) => Parts
}

const forms: readonly Form[] = [
  // 2031-05-14, 2031/5/14, 2031. 5. 14
  {
    pattern: /(?<![\d.])(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/gu,
    read: ([, year, , month, day]) => [year, month, day],
  },
  // 2031年5月14日, 2031년 5월 14일
  {
    pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu,
    read: ([, year, month, day]) => [year, month, day],
  },
  // 14 May 2031, 14. Mai 2031, 14 de mayo de 2031, 14-May-2031
  {
    pattern:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s./-]*(?:(?:of|de|di) |d['’])?(\p{L}\p{M}*(?:\p{L}\p{M}*){2,13})\.?,?(?:\s+(?:de|del|of))?[\s,./-]*(\d{4})(?!\d)/giu,
    read: ([, day, month, year]) => [year, monthNamed(month ?? ''), day],
  },
  // May 14, 2031, Sept. 14th 2031
  {
    pattern: /(?<![\p{L}\p{M}])(\p{L}{3,12})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})(?!\d)/giu,
    read: ([, month, day, year]) => [year, monthNamed(month ?? ''), day],
  },
  // 2031. május 14.
  {
    pattern: /(?<!\d)(\d{4})[.,]?\s+(\p{L}{3,12})\.?\s+(\d{1,2})(?!\d)/gu,
    read: ([, year, month, day]) => [year, monthNamed(month ?? ''), day],
  },
  // 14.05.2031, 14/05/2031, 5/14/31
  {
    pattern: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/gu,
    read: ([, first, sign, second, year], order) => {
      const [day, month] = numbered(Number(first), Number(second), sign === '.' ? 'day-first' : order)
      return [year?.length === 2 ? `20${year}` : year, month, day === null ? undefined : String(day)]
    },
  },
]

function numbered(first: number, second: number, order: DayOrder): readonly [number | null, number | null] {
  if (first > 12 || first === second) return [first, second]
  if (second > 12) return [second, first]
  if (order === null) return [null, null]
  return order === 'day-first' ? [first, second] : [second, first]
}

/** Pages have stood on the web since the nineties; what is written of other years is not the day of a page. */
function dayOf([year, month, day]: Parts): string | null {
  if (year === undefined || month === null || month === undefined || day === undefined) return null
  if (Number(year) < 1995 || Number(year) > 2100) return null
  const edtf = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isEdtf(edtf) ? edtf : null
}
