import { calendarDate, edtfBounds, isoDay } from '#util'

/** The first and last day that a date allows, as `YYYY-MM-DD`; null where it is open or unknown. */
export function daysOf(edtf: string | null): { readonly first: string | null; readonly last: string | null } {
  const bounds = edtf === null ? null : edtfBounds(edtf)
  const day = (value: number | null | undefined) => (value === null || value === undefined ? null : isoDay(value))
  return { first: day(bounds?.first), last: day(bounds?.last) }
}

/** A date without its marks of doubt where it names one day, month or year, such as `2023-06`; else null. */
export const plainDate = (edtf: string | null): string | null =>
  /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?)[?~%]?$/u.exec(edtf ?? '')?.[1] ?? null

/** How much of a day stands in a date that names one day, month or year. */
export function calendarParts(day: string): { year: number; month: number; day: number } | null {
  const first = edtfBounds(day)?.first
  return first === null || first === undefined ? null : calendarDate(first)
}
