import type { PairLink } from './pair-link.ts'

/** A link between two accounts of a case: `b`, the later, to `a`. */
export interface AccountLink extends PairLink {
  readonly a: string
  readonly b: string
}
