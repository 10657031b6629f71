import { edtfBounds } from '#util'
import type { AsOf } from './as-of.ts'
import type { Claim } from './claim.ts'

/** Where a claim stands in a list of claims; `known` is the last day on which it can have become public. */
export interface ClaimPlace {
  readonly known: number | null
  readonly article: string
  readonly position: number
  readonly id: string
}

export const claimPlace = ({
  value: { id, article, cue, content, knownFrom },
}: {
  readonly value: Claim
}): ClaimPlace => ({
  known: knownFrom.edtf === null ? null : (edtfBounds(knownFrom.edtf)?.last ?? null),
  article,
  position: cue[0]?.start ?? content[0]?.start ?? 0,
  id,
})

/** True where a claim was surely public by the end of the day asked for. */
export function isPublicClaim(claim: { readonly value: Claim }, { disclosed }: AsOf): boolean {
  const { known } = claimPlace(claim)
  return disclosed === null || (known !== null && known <= disclosed)
}

/** By when it became public, then by article and place in it; those with no date last. */
export const compareClaimPlaces = (a: ClaimPlace, b: ClaimPlace): number =>
  Number(a.known === null) - Number(b.known === null) ||
  (a.known ?? 0) - (b.known ?? 0) ||
  compare(a.article, b.article) ||
  a.position - b.position ||
  compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
