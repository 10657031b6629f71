import type { Dated } from '#model'
import type { EpochDay } from '#util'
import { knownBounds, surelyBy } from '../dates/known-bounds.ts'

/** The days that an axis shows, both ends included. */
export interface DayWindow {
  readonly first: EpochDay
  readonly last: EpochDay
}

/** The days on which most things became public, with a little air; null when no day is known. */
export function disclosedWindow(dates: readonly Dated[]): DayWindow | null {
  const stretch = mainStretch(dates.map(surelyBy).filter((day) => day !== null))
  if (!stretch) return null
  const air = Math.max(1, Math.round((stretch.last - stretch.first) * 0.04))
  return { first: stretch.first - air, last: stretch.last + air }
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

const leastReach = 30

/** From the middle day outwards as long as the next one is near: not further off than a month, or twice what is covered so far. */
function mainStretch(days: readonly EpochDay[]): DayWindow | null {
  const order = days.toSorted((a, b) => a - b)
  const middle = order[Math.floor(order.length / 2)]
  if (middle === undefined) return null
  let [first, last] = [middle, middle]
  for (;;) {
    const reach = Math.max(leastReach, 2 * (last - first))
    const before = order.findLast((day) => day < first)
    const after = order.find((day) => day > last)
    const takesBefore = before !== undefined && first - before <= reach
    const takesAfter = after !== undefined && after - last <= reach
    if (!takesBefore && !takesAfter) return { first, last }
    if (takesBefore) first = before
    if (takesAfter) last = after
  }
}

/** Where the mark of a date will stand. */
function middleOf(date: Dated): readonly EpochDay[] {
  const { first = null, last = null } = knownBounds(date) ?? {}
  const [from, to] = [first ?? last, last ?? first]
  return from === null || to === null ? [] : [(from + to) / 2]
}
