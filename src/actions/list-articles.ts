import type { ArticleSummary, LeftOut } from '#contract'
import type { Ledger } from '#ledger'
import type { AsOf } from '#model'
import { articleSummary } from './views.ts'

/** The articles of a case at a point of its clocks, by when they were published. */
export async function listArticles(
  ledger: Ledger,
  asOf: AsOf,
): Promise<{ articles: ArticleSummary[]; leftOut: LeftOut }> {
  const { rows, leftOut } = await ledger.articles(asOf)
  return { articles: rows.map(articleSummary), leftOut }
}
