import { type EpochDay, epochDay, weekdayOf } from '#util'
import type { Grain, Reading, Spoken } from './found.ts'

const grains: readonly (readonly [RegExp, Grain, (match: RegExpExecArray) => EpochDay])[] = [
  [/^(\d{4})-(\d{2})-(\d{2})/u, 'day', ([, year, month, day]) => epochDay(Number(year), Number(month), Number(day))],
  [/^(\d{4})-W(\d{2})/u, 'week', ([, year, week]) => firstOfWeek(Number(year), Number(week))],
  [/^(\d{4})-Q(\d)/u, 'quarter', ([, year, quarter]) => epochDay(Number(year), 3 * Number(quarter) - 2, 1)],
  [/^(\d{4})-SP/u, 'season', ([, year]) => epochDay(Number(year), 3, 1)],
  [/^(\d{4})-SU/u, 'season', ([, year]) => epochDay(Number(year), 6, 1)],
  [/^(\d{4})-FA/u, 'season', ([, year]) => epochDay(Number(year), 9, 1)],
  [/^(\d{4})-WI/u, 'season', ([, year]) => epochDay(Number(year), 12, 1)],
  [/^(\d{4})-(\d{2})/u, 'month', ([, year, month]) => epochDay(Number(year), Number(month), 1)],
  [/^(\d{4})/u, 'year', ([, year]) => epochDay(Number(year), 1, 1)],
  [/^(\d{3})$/u, 'decade', ([, decade]) => epochDay(Number(decade) * 10, 1, 1)],
  [/^(\d{2})$/u, 'century', ([, century]) => epochDay(Number(century) * 100, 1, 1)],
]

/** The date that a reading leaves to be counted from, if it is one. */
export function spokenOf({ type, value }: Reading): Spoken | null {
  if (type !== 'DATE' && type !== 'TIME') return null
  for (const [pattern, grain, first] of grains) {
    const match = pattern.exec(value)
    if (match) return { grain, first: first(match) }
  }
  return null
}

export function calendarYearOf({ type, value }: Reading): number | null {
  if (type !== 'DATE' && type !== 'TIME') return null
  const written = /^\d{4}/u.exec(value)?.[0]
  return written === undefined ? null : Number(written)
}

/** The Monday of an ISO week. */
function firstOfWeek(year: number, week: number): EpochDay {
  const fourth = epochDay(year, 1, 4)
  return fourth - mondayIndex(fourth) + 7 * (week - 1)
}

const mondayIndex = (day: EpochDay): number => (weekdayOf(day) + 6) % 7
