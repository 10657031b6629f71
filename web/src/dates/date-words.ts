import { calendarDate, type EpochDay, edtfBounds, epochDay } from '#util'
import { texts } from '../texts.ts'

/** How much room a date may take: "6 July 2023" or "6 Jul 2023". */
export type Length = 'long' | 'medium'

/** An EDTF date in the reader's words: "6 July 2023", "up to 18 July 2023", "perhaps July 2023". */
export function dateWords(edtf: string, locale?: string, length: Length = 'long', until = texts.dates.until): string {
  const bounds = edtfBounds(edtf)
  if (!bounds) return edtf
  const yearless = /^XXXX-(\d\d)-(\d\d)/u.exec(edtf)
  if (yearless) return texts.dates.yearless(dayOfTheYear(Number(yearless[1]), Number(yearless[2]), length, locale))
  const stretch = stretchWords(bounds.first, bounds.last, length, until, locale)
  if (edtf.includes('X')) return texts.dates.within(stretch)
  const doubt = /[?%]/u.test(edtf)
  const near = /[~%]/u.test(edtf)
  const placed = near ? texts.dates.around(stretch) : stretch
  return doubt ? texts.dates.perhaps(placed) : placed
}

export const dayWords = (day: EpochDay, locale?: string, length: Length = 'long'): string =>
  format(locale, { dateStyle: length }).format(at(day))

/** An instant of record time, or a day of it, as the day that it falls on (UTC). */
export function instantWords(instant: string, locale?: string): string {
  const bounds = edtfBounds(instant.slice(0, 10))
  return bounds?.first == null ? instant : dayWords(bounds.first, locale)
}

const dayOfTheYear = (month: number, day: number, length: Length, locale?: string): string =>
  format(locale, { day: 'numeric', month: length === 'long' ? 'long' : 'short' }).format(at(epochDay(2000, month, day)))

function stretchWords(
  first: EpochDay | null,
  last: EpochDay | null,
  length: Length,
  until: (day: string) => string,
  locale?: string,
): string {
  if (first === null && last === null) return texts.dates.noBounds
  if (first === null) return until(dayWords(last ?? 0, locale, length))
  if (last === null) return texts.dates.since(dayWords(first, locale, length))
  if (first === last) return dayWords(first, locale, length)
  if (isYears(first, last)) return rangeWords(first, last, { year: 'numeric' }, locale)
  if (isMonths(first, last))
    return rangeWords(first, last, { month: length === 'long' ? 'long' : 'short', year: 'numeric' }, locale)
  return rangeWords(first, last, { dateStyle: length }, locale)
}

const rangeWords = (first: EpochDay, last: EpochDay, style: Intl.DateTimeFormatOptions, locale?: string): string =>
  format(locale, style).formatRange(at(first), at(last))

const isMonths = (first: EpochDay, last: EpochDay): boolean =>
  calendarDate(first).day === 1 && calendarDate(last + 1).day === 1

const isYears = (first: EpochDay, last: EpochDay): boolean =>
  isMonths(first, last) && calendarDate(first).month === 1 && calendarDate(last + 1).month === 1

const at = (day: EpochDay): Date => new Date(day * 86_400_000)

const formats = new Map<string, Intl.DateTimeFormat>()

/** Formats are dear to make and few. */
export function format(locale: string | undefined, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale ?? ''} ${JSON.stringify(style)}`
  const known = formats.get(name)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' })
  formats.set(name, made)
  return made
}
