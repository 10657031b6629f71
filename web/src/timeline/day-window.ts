import type { Dated } from '#model'
import { type DayBounds, type EpochDay, edtfBounds } from '#util'

/** The days that an axis shows, both ends included. */
export interface DayWindow {
  readonly first: EpochDay
  readonly last: EpochDay
}

export const boundsOf = (date: Dated): DayBounds | null => (date.edtf === null ? null : edtfBounds(date.edtf))

/** The days on which things became public, with a little air; null when no day is known. */
export function disclosedWindow(dates: readonly Dated[]): DayWindow | null {
  const days = dates.flatMap(endsOf)
  if (days.length === 0) return null
  const first = Math.min(...days)
  const last = Math.max(...days)
  const air = Math.max(1, Math.round((last - first) * 0.04))
  return { first: first - air, last: last + air }
}

/**
 * The days that things are about: the days of disclosure, and as much before and after them as the dates ask for, up to twice their
 * length before and once after. What lies further off has a lane of its own, so that one old date does not flatten the rest.
 */
export function aboutWindow(disclosed: DayWindow, dates: readonly Dated[]): DayWindow {
  const length = Math.max(14, disclosed.last - disclosed.first)
  const earliest = disclosed.first - 2 * length
  const latest = disclosed.last + length
  const near = dates.flatMap(middleOf).filter((day) => day >= earliest && day <= latest)
  return {
    first: Math.min(disclosed.first, ...near.map((day) => Math.floor(day) - 1)),
    last: Math.max(disclosed.last, ...near.map((day) => Math.ceil(day) + 1)),
  }
}

/** Where the mark of a date will stand. */
function middleOf(date: Dated): readonly EpochDay[] {
  const [first, last = first] = endsOf(date)
  return first === undefined || last === undefined ? [] : [(first + last) / 2]
}

function endsOf(date: Dated): readonly EpochDay[] {
  const bounds = boundsOf(date)
  return [bounds?.first, bounds?.last].filter((day) => day != null)
}
