import type { Dated } from '#model'
import type { EpochDay } from '#util'
import { boundsOf, type DayWindow } from './day-window.ts'

/** Where a date that no day of the axis can stand for is drawn. */
export type Lane = 'unknown' | 'before' | 'after'

/** Where a date stands on an axis: in a lane, or at a day with the stretch of days that it allows. */
export type Place =
  | { readonly kind: 'lane'; readonly lane: Lane }
  | { readonly kind: 'days'; readonly at: EpochDay; readonly from: EpochDay; readonly to: EpochDay }

/**
 * A stretch of days is drawn at its last day on the clock of disclosure (surely public by then), in its middle on the clock of
 * events. An open stretch is drawn at the end that is known, and reaches to the edge.
 */
export function placeIn(window: DayWindow, date: Dated, at: 'last' | 'middle'): Place {
  const { first = null, last = null } = boundsOf(date) ?? {}
  if (first === null && last === null) return { kind: 'lane', lane: 'unknown' }
  if (last !== null && last < window.first) return { kind: 'lane', lane: 'before' }
  if (first !== null && first > window.last) return { kind: 'lane', lane: 'after' }
  const from = Math.max(first ?? window.first, window.first)
  const to = Math.min(last ?? window.last, window.last)
  return { kind: 'days', at: pointOf(first, last, from, to, at), from, to }
}

function pointOf(
  first: EpochDay | null,
  last: EpochDay | null,
  from: EpochDay,
  to: EpochDay,
  at: 'last' | 'middle',
): EpochDay {
  if (last === null) return from
  if (first === null || at === 'last') return to
  return (from + to) / 2
}
