import { calendarDate, type EpochDay, epochDay, isoDay, weekdayOf } from '#util'
import type { Reading } from './found.ts'

export type Known = 'text' | 'inferred'

export const two = (value: number): string => String(value).padStart(2, '0')
const four = (value: number): string => String(value).padStart(4, '0')

/** Years of four digits: what lies before or beyond has no date here. */
export const isWithin = (edtf: string): boolean => !/(?:^|\/)(?:-|\d{5})/u.test(edtf)

const date = (value: string, edtf: string, basis: Known): Reading =>
  isWithin(edtf) ? { type: 'DATE', value, edtf, basis } : openReading('XXXX')

export const dayReading = (day: EpochDay, basis: Known = 'inferred'): Reading => date(isoDay(day), isoDay(day), basis)

export function monthReading(year: number, month: number, basis: Known = 'inferred'): Reading {
  const value = isoDay(epochDay(year, month, 1)).slice(0, -3)
  return date(value, value, basis)
}

export const yearReading = (year: number, basis: Known = 'inferred'): Reading => date(four(year), four(year), basis)

export const decadeReading = (decade: number, basis: Known = 'inferred'): Reading =>
  date(String(decade).padStart(3, '0'), `${String(decade).padStart(3, '0')}X`, basis)

/** Of the years that begin with these two digits: 19 for the twentieth century. */
export const centuryReading = (digits: number, basis: Known = 'inferred'): Reading =>
  date(two(digits), `${two(digits)}XX`, basis)

const isoWeek = (day: EpochDay): string => {
  const thursday = day - ((weekdayOf(day) + 6) % 7) + 3
  const { year } = calendarDate(thursday)
  return `${four(year)}-W${two(Math.floor((thursday - epochDay(year, 1, 1)) / 7) + 1)}`
}

/** The week, Monday to Sunday, that holds a day. */
export function weekReading(day: EpochDay): Reading {
  const monday = day - ((weekdayOf(day) + 6) % 7)
  return date(isoWeek(day), `${isoDay(monday)}/${isoDay(monday + 6)}`, 'inferred')
}

/** The Saturday and Sunday of the week that holds a day. */
export function weekendReading(day: EpochDay): Reading {
  const monday = day - ((weekdayOf(day) + 6) % 7)
  return date(`${isoWeek(day)}-WE`, `${isoDay(monday + 5)}/${isoDay(monday + 6)}`, 'inferred')
}

const months = (value: string, year: number, from: number, length: number, basis: Known): Reading => {
  const [first, last] = [epochDay(year, from, 1), epochDay(year, from + length - 1, 1)]
  return date(value, `${isoDay(first).slice(0, -3)}/${isoDay(last).slice(0, -3)}`, basis)
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI'
export const seasonStart: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** A season as the months that it covers in the north. */
export const seasonReading = (year: number, season: Season, basis: Known = 'inferred'): Reading =>
  months(`${four(year)}-${season}`, year, seasonStart[season], 3, basis)

/** Numbers beyond 1 to 4 roll over into the years before and after. */
export function quarterReading(year: number, quarter: number, basis: Known = 'inferred'): Reading {
  const number = ((((quarter - 1) % 4) + 4) % 4) + 1
  const of = year + Math.floor((quarter - 1) / 4)
  return months(`${four(of)}-Q${number}`, of, 3 * number - 2, 3, basis)
}

export const halfReading = (year: number, half: 1 | 2, basis: Known = 'inferred'): Reading =>
  months(`${four(year)}-H${half}`, year, 6 * half - 5, 6, basis)

/** A time that no calendar knows: "now", "recently", "on a Monday". */
export const openReading = (value: string, type: Reading['type'] = 'DATE'): Reading => ({
  type,
  value,
  edtf: null,
  basis: 'unknown',
})

export const durationReading = (value: string): Reading => ({ type: 'DURATION', value, edtf: null, basis: 'text' })

export const setReading = (value: string): Reading => ({ type: 'SET', value, edtf: null, basis: 'text' })
