import type { ClaimView } from '#contract'
import type { JudgedClaim, Ledger } from '#ledger'
import { type ArticleId, type AsOf, defaultThreshold, isPublicClaim } from '#model'
import { caseCast } from './case-cast.ts'
import { originReferences } from './case-origins.ts'
import { withCopies } from './fold-claims.ts'
import { nearOrigins } from './near-origins.ts'
import { articleReference, claimView, unknownArticle } from './views.ts'

/**
 * Claims as others see them: with speaker, article, origin, copies and what people decided. Reads what these claims need and no more
 * of the case.
 */
export async function claimViews(
  ledger: Ledger,
  rows: readonly JudgedClaim[],
  asOf: AsOf,
  threshold = defaultThreshold,
): Promise<ClaimView[]> {
  const cast = await caseCast(ledger, asOf)
  const origins = await nearOrigins(ledger, articlesOf(rows), asOf)
  const reference = await originReferences(ledger, origins, asOf)
  const chosen = new Set<string>(rows.map(({ value }) => value.id))
  const shared = rows.filter(({ value }) => (origins.of(value.article)?.members.length ?? 1) > 1)
  const alike = (
    await ledger.claimsLike(
      shared.map(({ value }) => value.id),
      threshold,
      asOf,
    )
  ).filter((row) => !chosen.has(row.value.id) && origins.articles.has(row.value.article) && isPublicClaim(row, asOf))
  const views = [...rows, ...alike].map((row) => {
    const article = origins.articles.get(row.value.article)
    return claimView(
      row,
      article ? articleReference(article.value) : unknownArticle(row.value.article),
      cast,
      reference(row.value.article),
    )
  })
  return withCopies(views, origins).filter(({ id }) => chosen.has(id))
}

const articlesOf = (rows: readonly JudgedClaim[]): ArticleId[] => [...new Set(rows.map(({ value }) => value.article))]

/** Claims by their ids, at a point of the two clocks; rejected ones too. */
export async function claimsNamed(ledger: Ledger, ids: readonly string[], asOf: AsOf): Promise<ClaimView[]> {
  return await claimViews(ledger, await ledger.claimsByIds(ids, asOf), asOf, 0)
}
