/** How much two texts share: the shingles that both have, and the share of each one's own. */
export interface Overlap {
  readonly shared: number
  readonly a: number
  readonly b: number
}

const nothing: Overlap = { shared: 0, a: 0, b: 0 }
const none: ReadonlySet<number> = new Set()

/** Exact containment both ways, over different shingles. Those in `discounted` count for neither. */
export function overlapOf(
  a: ReadonlySet<number>,
  b: ReadonlySet<number>,
  discounted: ReadonlySet<number> = none,
): Overlap {
  const shared = countIn(a.size < b.size ? a : b, a.size < b.size ? b : a, discounted)
  if (shared === 0) return nothing
  return {
    shared,
    a: rounded(shared / (a.size - countIn(discounted, a, none))),
    b: rounded(shared / (b.size - countIn(discounted, b, none))),
  }
}

function countIn(some: ReadonlySet<number>, others: ReadonlySet<number>, but: ReadonlySet<number>): number {
  let count = 0
  for (const hash of some) if (others.has(hash) && !but.has(hash)) count++
  return count
}

// Four places are plenty to show, and are the same on every machine.
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
