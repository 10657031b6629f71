import type { ArticleReference, ClaimView, LeftOut } from '#contract'
import type { Ledger } from '#ledger'
import { type AsOf, CounterclaimError, defaultThreshold, unknownDate } from '#model'
import { actorNamed } from './actor-named.ts'
import { caseCast } from './case-cast.ts'
import { caseOrigins, originReferences } from './case-origins.ts'
import { withCopies } from './fold-claims.ts'
import { articleReference, claimView } from './views.ts'

export interface ClaimFilter {
  readonly actor?: string | undefined
  readonly article?: string | undefined
  readonly form?: string | undefined
  readonly contains?: string | undefined
  /** Least confidence, 0 to 1. */
  readonly threshold?: number | undefined
}

/**
 * The claims of a case at a point of its clocks, by when they became public. All are given; a claim of a copy says whose words it
 * repeats, also where that claim does not fit the filter. Throws `actor-not-found`, `actor-unclear`, `article-not-found` for a filter
 * by what is not there.
 */
export async function listClaims(
  ledger: Ledger,
  filter: ClaimFilter,
  asOf: AsOf,
): Promise<{ claims: ClaimView[]; leftOut: LeftOut }> {
  const cast = await caseCast(ledger, asOf)
  const articles = await articleReferences(ledger, asOf)
  const { actor, article, form, contains, threshold = defaultThreshold } = filter
  const narrowed = {
    ...(actor !== undefined && { speakers: cast.idsOf(actorNamed(actor, cast).id) }),
    ...(article !== undefined && { article }),
    ...(form !== undefined && { form }),
    ...(contains && { contains }),
  }
  if (article !== undefined) await mustBeThere(ledger, article, asOf)
  const { rows, leftOut } = await ledger.claims({ threshold, ...narrowed }, asOf)
  const all = Object.keys(narrowed).length > 0 ? (await ledger.claims({ threshold }, asOf)).rows : rows
  const origins = await caseOrigins(ledger, asOf)
  const reference = await originReferences(ledger, origins, asOf)
  const views = all.map((row) => claimView(row, articles(row.value.article), cast, reference(row.value.article)))
  const chosen = new Set<string>(rows.map(({ value }) => value.id))
  return { claims: withCopies(views, origins).filter(({ id }) => chosen.has(id)), leftOut }
}

async function mustBeThere(ledger: Ledger, article: string, { recorded }: AsOf): Promise<void> {
  if (!(await ledger.reading(article, { disclosed: null, recorded })))
    throw new CounterclaimError('article-not-found', article)
}

/** References to the articles in the file, those too that came out later than what they carry. */
export async function articleReferences(
  ledger: Ledger,
  { recorded }: AsOf,
): Promise<(id: ArticleReference['id']) => ArticleReference> {
  const { rows } = await ledger.articles({ disclosed: null, recorded })
  const byId = new Map(rows.map(({ value }) => [value.id, articleReference(value)]))
  return (id) => byId.get(id) ?? { id, title: null, outlet: null, published: unknownDate }
}
