import type { LinkKind } from '#model'

/** How a later account stands to an earlier one, with the rule that says so. */
export interface PairLink {
  readonly kind: LinkKind
  readonly rule: string
  readonly reason: string
  readonly confidence: number
}
