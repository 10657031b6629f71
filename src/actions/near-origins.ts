import type { Ledger } from '#ledger'
import type { ArticleId, AsOf } from '#model'
import { type CaseOrigins, originsFrom } from './case-origins.ts'

/**
 * The origins of these articles, made from what may be of one origin with them. Groups never reach further, so they are those that the
 * whole case would give, but for who cites them.
 */
export async function nearOrigins(
  ledger: Ledger,
  articles: readonly ArticleId[],
  { recorded }: AsOf,
): Promise<CaseOrigins> {
  const point = { disclosed: null, recorded }
  const { articles: reached, ...findings } = await ledger.originsAround(articles, point)
  return originsFrom(await ledger.articlesByIds(reached, point), findings)
}
