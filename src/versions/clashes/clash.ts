import type { Comparison } from '../comparison.ts'

/** Why two contents cannot both hold. */
export interface Clash {
  readonly rule:
    | 'numbers'
    | 'opposites'
    | 'negation'
    | 'places'
    | 'agents'
    | 'causes'
    | 'universals'
    | 'objects'
    | 'winners'
  readonly reason: string
  /** How sure, were both about one matter. */
  readonly confidence: number
  /** The words that clash, where the reason rests on them. */
  readonly words?: readonly string[]
  /** True where it is a state that comes and goes. */
  readonly passes?: boolean
}

/** Finds a clash of one sort between two accounts of one matter. */
export type ClashFinder = (pair: Comparison) => Clash | null
