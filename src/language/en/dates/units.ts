import { calendarDate, type EpochDay, epochDay } from '#util'
import type { Anchors, Reading } from './found.ts'
import {
  centuryReading,
  dayReading,
  decadeReading,
  monthReading,
  quarterReading,
  weekendReading,
  weekReading,
  yearReading,
} from './readings.ts'

const units = [
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
] as const
export type Unit = (typeof units)[number]

export const unitPattern = '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century)'
export const pluralUnits =
  'seconds minutes hours days nights weeks weekends fortnights months quarters years decades centuries'.split(' ')
export const unitsPattern = `(?:${pluralUnits.join('|')}|mins?|hrs?)`

export function unitOf(word: string): Unit {
  const plain = word.toLowerCase().replace(/ies$/u, 'y').replace(/s$/u, '')
  if (plain === 'min') return 'minute'
  if (plain === 'hr' || plain === 'h') return 'hour'
  return units.find((unit) => unit === plain) ?? 'day'
}

const codes: Readonly<Record<Unit, readonly [string, number]>> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  night: ['D', 1],
  week: ['W', 1],
  weekend: ['WE', 1],
  fortnight: ['W', 2],
  month: ['M', 1],
  quarter: ['Q', 1],
  year: ['Y', 1],
  decade: ['DE', 1],
  century: ['CE', 1],
}

/** P3D, PT2H, PXM; parts of a year, day or hour in the next smaller unit where they come out even. */
export function lengthOf(count: number | 'X', unit: Unit): string {
  if (unit === 'night') return count === 'X' ? 'PXD' : `P${count}D`
  const smaller = parts[unit]
  if (count !== 'X' && !Number.isInteger(count) && smaller && Number.isInteger(count * smaller[1]))
    return lengthOf(count * smaller[1], smaller[0])
  const [code, times] = codes[unit]
  const isClock = unit === 'second' || unit === 'minute' || unit === 'hour'
  return `P${isClock ? 'T' : ''}${count === 'X' ? 'X' : count * times}${code}`
}

const parts: Partial<Readonly<Record<Unit, readonly [Unit, number]>>> = {
  year: ['month', 12],
  hour: ['minute', 60],
  day: ['hour', 24],
  century: ['year', 100],
}

/** The unit that lies `count` units after the one that holds a day, as wide as the unit is. */
export function shifted(day: EpochDay, unit: Unit, count: number): Reading {
  const { year, month } = calendarDate(day)
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return dayReading(day)
    case 'day':
    case 'night':
      return dayReading(day + Math.trunc(count))
    case 'week':
      return weekReading(day + Math.trunc(7 * count))
    case 'fortnight':
      return weekReading(day + Math.trunc(14 * count))
    case 'weekend':
      return weekendReading(day + Math.trunc(7 * count))
    case 'month':
      return monthReading(year, month + Math.trunc(count))
    case 'quarter':
      return quarterReading(year, Math.ceil(month / 3) + Math.trunc(count))
    case 'year':
      return Number.isInteger(count) ? yearReading(year + count) : monthReading(year, month + Math.trunc(12 * count))
    case 'decade':
      return decadeReading(Math.floor(year / 10) + Math.trunc(count))
    case 'century':
      return centuryReading(Math.floor(year / 100) + Math.trunc(count))
  }
}

/** Days from a day on for as many units: what "the past three months" covers. */
export function stepped(day: EpochDay, unit: Unit, count: number): EpochDay {
  const { year, month, day: date } = calendarDate(day)
  switch (unit) {
    case 'second':
    case 'minute':
      return day
    case 'hour':
      return day + Math.round(count / 24)
    case 'day':
    case 'night':
      return day + Math.trunc(count)
    case 'week':
    case 'weekend':
      return day + Math.trunc(7 * count)
    case 'fortnight':
      return day + Math.trunc(14 * count)
    case 'month':
      return epochDay(year, month + Math.trunc(count), date)
    case 'quarter':
      return epochDay(year, month + Math.trunc(3 * count), date)
    case 'year':
      return epochDay(year, month + Math.trunc(12 * count), date)
    case 'decade':
      return epochDay(year + Math.trunc(10 * count), month, date)
    case 'century':
      return epochDay(year + Math.trunc(100 * count), month, date)
  }
}

/** The day that "last week" counts from; of a document whose month or year alone is known only longer units can be counted. */
export const present = ({ today, reference }: Anchors, unit: Unit): EpochDay | null =>
  today ?? (unit === 'year' || unit === 'decade' || unit === 'century' ? reference : null)
