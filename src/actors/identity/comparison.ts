/** How far two names may be of one actor, from 0 to 1, and why in words. */
export interface Comparison {
  readonly score: number
  readonly reasons: readonly string[]
}

/** From here on two names are taken for one. */
export const sameFrom = 0.8

export const comparison = (score: number, ...reasons: readonly string[]): Comparison => ({ score, reasons })
