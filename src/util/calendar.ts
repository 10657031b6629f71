/** Days since 1 January 1970 in the proleptic Gregorian calendar: whole, comparable, negative before. */
export type EpochDay = number

const dayMilliseconds = 86_400_000

/** The day of a year, month (1 to 12, others roll over) and day of the month (others roll over). */
export function epochDay(year: number, month: number, day: number): EpochDay {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.floor(date.getTime() / dayMilliseconds)
}

/** The UTC day that holds an instant in milliseconds. */
export const epochDayOf = (milliseconds: number): EpochDay => Math.floor(milliseconds / dayMilliseconds)

export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function calendarDate(day: EpochDay): CalendarDate {
  const date = new Date(day * dayMilliseconds)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** `YYYY-MM-DD`; years outside 0 to 9999 as EDTF writes them (`-0044-03-15`). */
export function isoDay(day: EpochDay): string {
  const { year, month, day: date } = calendarDate(day)
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${year < 0 ? '-' : ''}${digits}-${two(month)}-${two(date)}`
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: EpochDay): number => (((day + 4) % 7) + 7) % 7

const two = (value: number): string => String(value).padStart(2, '0')

/** The earliest time that a zip archive can hold, by the clock on the wall, so that an archive is the same wherever it is made. */
export const earliestZipTime = (): Date => new Date(1980, 0, 1)
