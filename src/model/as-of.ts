import type { EpochDay } from '#util'

/**
 * The point from which a case is read, on two clocks that are never mixed: what the public could know by the end of a day, and the
 * file as it stood at an instant. `null` leaves that clock open.
 */
export interface AsOf {
  readonly disclosed: EpochDay | null
  readonly recorded: string | null
}

export const asOfNow: AsOf = { disclosed: null, recorded: null }
