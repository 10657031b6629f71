import type { ClaimView } from '#contract'
import { edtfBounds } from '#util'

/** The claims that came out last, newest first; what has no known day is no news. */
export function latest(claims: readonly ClaimView[], count: number): readonly ClaimView[] {
  const day = ({ knownFrom }: ClaimView) =>
    knownFrom.edtf === null ? null : (edtfBounds(knownFrom.edtf)?.last ?? null)
  return claims
    .flatMap((claim) => {
      const known = day(claim)
      return known === null ? [] : [{ claim, known }]
    })
    .toSorted((a, b) => b.known - a.known)
    .slice(0, count)
    .map(({ claim }) => claim)
}
