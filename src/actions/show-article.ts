import type { ArticleView } from '#contract'
import type { Ledger } from '#ledger'
import { type AsOf, CounterclaimError } from '#model'
import { caseCast } from './case-cast.ts'
import { comesFrom } from './comes-from.ts'
import { listClaims } from './list-claims.ts'
import { revisionOf } from './revision-of.ts'

/**
 * One article with its spans and the claims in it that were public at the point asked for. The article itself is shown whenever it is
 * in the file: it is the evidence for what it tells of earlier days. Throws `article-not-found`.
 */
export async function showArticle(ledger: Ledger, id: string, asOf: AsOf): Promise<ArticleView> {
  const found = await ledger.reading(id, { disclosed: null, recorded: asOf.recorded })
  if (!found) throw new CounterclaimError('article-not-found', id)
  const { article, dates, mentions } = found.value
  const { claims } = await listClaims(ledger, { article: id, threshold: 0 }, asOf)
  const cast = await caseCast(ledger, asOf)
  return {
    article,
    capture: found.capture,
    recordedAt: found.recordedAt,
    dates,
    mentions: mentions.map((mention) => ({ ...mention, actor: cast.of(mention.actor)?.id ?? mention.actor })),
    revision: await revisionOf(ledger, found.value, asOf),
    ...(await comesFrom(ledger, article, asOf)),
    claims: claims.toSorted((a, b) => place(a) - place(b)),
  }
}

const place = ({ cue, content }: ArticleView['claims'][number]): number => cue[0]?.[0] ?? content[0]?.[0] ?? 0
