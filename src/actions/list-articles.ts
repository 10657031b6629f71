import type { ArticleSummary, LeftOut } from '#contract'
import type { Ledger } from '#ledger'
import type { AsOf } from '#model'
import { caseOrigins, originReferences } from './case-origins.ts'
import { listClaims } from './list-claims.ts'
import { articleSummary } from './views.ts'

/** The articles of a case at a point of its clocks, by when they were published. */
export async function listArticles(
  ledger: Ledger,
  asOf: AsOf,
): Promise<{ articles: ArticleSummary[]; leftOut: LeftOut }> {
  const { rows, leftOut } = await ledger.articles(asOf)
  const { claims } = await listClaims(ledger, {}, asOf)
  const counts = Map.groupBy(claims, ({ article }) => article.id)
  const origins = await caseOrigins(ledger, asOf)
  const origin = await originReferences(ledger, origins, asOf)
  return {
    articles: rows.map((row) =>
      articleSummary(row, {
        claims: counts.get(row.value.id)?.length ?? 0,
        origin: origin(row.value.id),
        relation: origins.member(row.value.id)?.relation ?? 'first',
      }),
    ),
    leftOut,
  }
}
