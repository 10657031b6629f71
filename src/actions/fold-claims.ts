import type { ClaimView } from '#contract'
import { foldedWords } from '#util'
import type { CaseOrigins } from './case-origins.ts'

/**
 * Claims with where they are copied: the same words of content, by the same speaker, in articles of one origin. The claim in the
 * earliest of these articles stands for all.
 */
export function withCopies(claims: readonly ClaimView[], origins: CaseOrigins): ClaimView[] {
  const copyOf = new Map<ClaimView['id'], ClaimView['id']>()
  const copies = new Map<ClaimView['id'], ClaimView['copies']>()
  for (const group of Map.groupBy(claims, ({ id, speaker, text, origin }) => {
    const words = origin.articles > 1 ? foldedWords(text.content) : ''
    return words === '' ? id : `${origin.id}\n${speaker ?? ''}\n${words}`
  }).values()) {
    const ordered = group.toSorted((a, b) => origins.place(a.article.id) - origins.place(b.article.id))
    const [standing] = ordered
    const others = ordered.filter(({ article }) => article.id !== standing?.article.id)
    if (!standing || others.length === 0) continue
    for (const { id } of others) copyOf.set(id, standing.id)
    copies.set(
      standing.id,
      others.map(({ id, article }) => ({ article, claim: id })),
    )
  }
  return claims.map((claim) => ({
    ...claim,
    copyOf: copyOf.get(claim.id) ?? null,
    copies: copies.get(claim.id) ?? [],
  }))
}

/** Without the claims of copies whose first claim is in the list too. */
export function foldedClaims(claims: readonly ClaimView[]): ClaimView[] {
  const listed = new Set(claims.map(({ id }) => id))
  return claims.filter(({ copyOf }) => copyOf === null || !listed.has(copyOf))
}
