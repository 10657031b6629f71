import type { ClaimView } from '#contract'
import { surelyBy } from '../dates/known-bounds.ts'

/** The claims that came out last, newest first; what has no known day is no news. */
export function latest(claims: readonly ClaimView[], count: number): readonly ClaimView[] {
  return claims
    .flatMap((claim) => {
      const known = surelyBy(claim.knownFrom)
      return known === null ? [] : [{ claim, known }]
    })
    .toSorted((a, b) => b.known - a.known)
    .slice(0, count)
    .map(({ claim }) => claim)
}
