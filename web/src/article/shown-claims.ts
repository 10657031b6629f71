import type { ClaimView } from '#contract'
import type { Range } from '#util'

/** Where a claim's words begin: its content, or its cue or source where the content is elsewhere. */
function startOf({ content, cue, source }: ClaimView): number {
  const [first] = [...content, ...cue, ...source]
  return first?.[0] ?? 0
}

/** The claims that are sure enough, in the order of the text; the one that is open is always among them. */
export const shownClaims = (
  claims: readonly ClaimView[],
  threshold: number,
  open: string | undefined,
): readonly ClaimView[] =>
  claims
    .filter(({ id, confidence }) => confidence >= threshold || id === open)
    .toSorted((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))

/** The claims whose words begin in a stretch of the text. */
export const beginningIn = (claims: readonly ClaimView[], { start, end }: Range): readonly ClaimView[] =>
  claims.filter((claim) => startOf(claim) >= start && startOf(claim) < end)
