import type { Dated } from '#model'
import type { EpochDay } from '#util'
import { knownBounds } from '../dates/known-bounds.ts'
import type { DayWindow } from './day-window.ts'

/** Where a date that no day of the axis can stand for is drawn. */
export type Lane = 'unknown' | 'before' | 'after'

/** Where a date stands on an axis: in a lane, or at a day with the days that it allows; an end is null where it is open. */
export type Place =
  | { readonly kind: 'lane'; readonly lane: Lane }
  | { readonly kind: 'days'; readonly at: EpochDay; readonly from: EpochDay | null; readonly to: EpochDay | null }

/**
 * A stretch of days is drawn at its last day on the clock of disclosure (surely public by then), in its middle on the clock of
 * events. An open stretch is drawn at the end that is known.
 */
export function placeIn(window: DayWindow, date: Dated, at: 'last' | 'middle'): Place {
  const { first = null, last = null } = knownBounds(date) ?? {}
  const day = at === 'middle' && first !== null && last !== null ? (first + last) / 2 : (last ?? first)
  if (day === null) return { kind: 'lane', lane: 'unknown' }
  if (day < window.first) return { kind: 'lane', lane: 'before' }
  if (day > window.last) return { kind: 'lane', lane: 'after' }
  const clip = (end: EpochDay | null) => (end === null ? null : Math.min(window.last, Math.max(window.first, end)))
  return { kind: 'days', at: day, from: clip(first), to: clip(last) }
}
