/** A number as it is given: exact, rounded or bounded, with what it counts. */
export interface Quantity {
  readonly low: number
  readonly high: number
  /** `rounded`: "about 30"; `bound`: "at least 30", "up to 30", "dozens". */
  readonly kind: 'exact' | 'rounded' | 'bound'
  readonly unit: Unit
  /** The terms of what is counted ("12 [government soldiers]"), its head last. */
  readonly counted: readonly string[]
  /** What is said to have befallen it or been done with it ("die", "injure"), where that is a word of fate. */
  readonly fate: string | null
  /** Other terms beside it. */
  readonly near: ReadonlySet<string>
  /** As written. */
  readonly words: string
}

export type Unit = 'things' | 'percent' | 'money' | 'measure' | 'ratio'

/** How far two rounded numbers may lie apart and still be the same. */
const slack = 0.1

/** True where no number fits both. */
export function areApart(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false
  const isRough = a.kind === 'rounded' || b.kind === 'rounded'
  const margin = isRough ? slack * Math.max(finite(a), finite(b)) : 0
  return a.low > b.high + margin || b.low > a.high + margin
}

/** True where `b` gives a number where `a` gives a bound or rounds one. */
export const isMoreExact = (a: Quantity, b: Quantity): boolean =>
  !areApart(a, b) && a.kind !== 'exact' && b.kind === 'exact'

const finite = ({ low, high }: Quantity): number => (Number.isFinite(high) ? high : low)
