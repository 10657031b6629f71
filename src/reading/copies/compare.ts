/** How much two texts share: the shingles that both have, and the share of each one's own. */
export interface Overlap {
  readonly shared: number
  readonly a: number
  readonly b: number
}

const nothing: Overlap = { shared: 0, a: 0, b: 0 }
const none: ReadonlySet<number> = new Set()

/**
 * Exact containment both ways. The shingles of each text are given once, in ascending order; those in `discounted` count for neither.
 */
export function overlapOf(a: Uint32Array, b: Uint32Array, discounted: ReadonlySet<number> = none): Overlap {
  const shared = sharedShingles(a, b).filter((hash) => !discounted.has(hash)).length
  if (shared === 0) return nothing
  return { shared, a: rounded(shared / countOf(a, discounted)), b: rounded(shared / countOf(b, discounted)) }
}

/** What both texts have, in ascending order. */
export function sharedShingles(a: Uint32Array, b: Uint32Array): number[] {
  const shared: number[] = []
  for (let at = 0, other = 0; at < a.length && other < b.length; ) {
    const [one, two] = [a[at] ?? 0, b[other] ?? 0]
    if (one === two) shared.push(one)
    if (one <= two) at++
    if (two <= one) other++
  }
  return shared
}

const countOf = (shingles: Uint32Array, but: ReadonlySet<number>): number =>
  but.size === 0 ? shingles.length : shingles.filter((hash) => !but.has(hash)).length

// Four places are plenty to show, and are the same on every machine.
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
