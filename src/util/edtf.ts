import parseEdtf from 'edtf'
import { type EpochDay, epochDay, epochDayOf, isoDay } from './calendar.ts'

/** The first and last day that an EDTF value allows; `null` where it is open. */
export interface DayBounds {
  readonly first: EpochDay | null
  readonly last: EpochDay | null
}

// Parsing costs about 70 microseconds a value and a case holds few different ones.
const cache = new Map<string, DayBounds | null>()
const cacheLimit = 20_000

/**
 * Day bounds of an EDTF (ISO 8601-2, level 1, and the level 2 that the `edtf` package reads) value; `null` when the text is not
 * EDTF. Seasons are read by the northern year: spring is March to May, and winter ends in February of the next year.
 */
export function edtfBounds(value: string): DayBounds | null {
  const known = cache.get(value)
  if (known !== undefined) return known
  const bounds = read(value)
  if (cache.size >= cacheLimit) cache.clear()
  cache.set(value, bounds)
  return bounds
}

export const isEdtf = (value: string): boolean => edtfBounds(value) !== null

/** True for a value that names one calendar day and nothing wider. */
export function isDay(value: string): boolean {
  const bounds = edtfBounds(value)
  return bounds !== null && bounds.first !== null && bounds.first === bounds.last
}

const seasonMonths: Record<string, number> = { '21': 3, '22': 6, '23': 9, '24': 12 }

function read(value: string): DayBounds | null {
  const season = /^(\d{4})-(2[1-4])[?~%]?$/u.exec(value)
  if (season) {
    const year = Number(season[1])
    const month = seasonMonths[season[2] ?? ''] ?? 1
    return { first: epochDay(year, month, 1), last: epochDay(year, month + 3, 0) }
  }
  // A day of an unknown year bounds nothing, though the package lets it run from year 0 to 9999.
  if (/^X{4}/u.test(value)) return hasEdtfForm(value) ? { first: null, last: null } : null
  // An interval of one day is one to ISO 8601-2, though not to the package.
  const [from, to, ...more] = value.split('/')
  if (from !== undefined && from === to && more.length === 0) return edtfBounds(from)
  if (!daysAreReal(value)) return null
  try {
    const { min, max } = parseEdtf(value)
    return { first: boundary(min), last: boundary(max) }
  } catch {
    return null
  }
}

/** The package takes 29 February in any year. */
const daysAreReal = (value: string): boolean =>
  [...value.matchAll(/(-?\b\d{4})-(\d{2})-(\d{2})\b/gu)].every(
    ([day, year, month, date]) => isoDay(epochDay(Number(year), Number(month), Number(date))) === day,
  )

function hasEdtfForm(value: string): boolean {
  try {
    return Boolean(parseEdtf(value))
  } catch {
    return false
  }
}

const boundary = (milliseconds: number): EpochDay | null =>
  Number.isFinite(milliseconds) ? epochDayOf(milliseconds) : null
