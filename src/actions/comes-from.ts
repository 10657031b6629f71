import type { ArticleView, ComesFrom } from '#contract'
import type { Ledger } from '#ledger'
import { type Article, type AsOf, bodyOf } from '#model'
import { sharedRuns } from '#reading'
import { shinglesOf } from '#util'
import { caseOrigins } from './case-origins.ts'
import { articleReferences } from './list-claims.ts'

/**
 * From which text an article comes and what else does. The stretches that it shares are found anew from the two texts: they are what
 * the file held then, and nothing that could grow stale is stored.
 */
export async function comesFrom(
  ledger: Ledger,
  article: Article,
  asOf: AsOf,
): Promise<Pick<ArticleView, 'comesFrom' | 'related'>> {
  const origins = await caseOrigins(ledger, asOf)
  const reference = await articleReferences(ledger, asOf)
  const [origin, member] = [origins.of(article.id), origins.member(article.id)]
  const { rows } = await ledger.articles(asOf)
  const inView = new Set(rows.map(({ value }) => value.id))
  const related = (origin?.members ?? [])
    .filter((other) => other.article !== article.id && inView.has(other.article))
    .map(({ article: id, relation, containment, why }) => ({ article: reference(id), relation, containment, why }))
  if (!origin || !member || member.relation === 'first') return { comesFrom: null, related }
  const { relation, containment, why } = member
  return {
    comesFrom: {
      name: origin.name,
      first: origin.first === null ? null : reference(origin.first),
      relation,
      containment,
      why,
      runs: await runsWith(ledger, article, origin.first ?? member.of, asOf),
    },
    related,
  }
}

async function runsWith(
  ledger: Ledger,
  article: Article,
  other: Article['id'] | null,
  { recorded }: AsOf,
): Promise<ComesFrom['runs']> {
  const found = other === null ? null : await ledger.reading(other, { disclosed: null, recorded })
  if (!found) return []
  const shingles = (text: Article) => shinglesOf(text.text, bodyOf(text))
  return sharedRuns(shingles(article), shingles(found.value.article)).map(({ a }) => [a.start, a.end])
}
