import type { OriginReference } from '#contract'
import type { ArticleRow, Ledger, OriginFindings } from '#ledger'
import type { ArticleId, AsOf, Origin, OriginMember } from '#model'
import { originsOf } from '#reading'

/** The origins of the articles of a case as the file stood at a point of record time. */
export interface CaseOrigins {
  readonly origins: readonly Origin[]
  of(article: ArticleId): Origin | null
  member(article: ArticleId): OriginMember | null
  /** Place among the texts of its origin: 0 for the first. */
  place(article: ArticleId): number
  readonly articles: ReadonlyMap<ArticleId, ArticleRow>
}

/**
 * Grouping is a pure step over links and judgements, made when it is asked for: so it is right at every instant, and nothing that was
 * found has to be rewritten when a person says otherwise.
 */
export async function caseOrigins(ledger: Ledger, { recorded }: AsOf): Promise<CaseOrigins> {
  const point = { disclosed: null, recorded }
  const { rows } = await ledger.articles(point)
  return originsFrom(rows, await ledger.origins(point))
}

/** The origins of these articles, from what was found and judged of them. */
export function originsFrom(rows: readonly ArticleRow[], { links, named, judged }: OriginFindings): CaseOrigins {
  const texts = rows.map(({ value, capture }) => ({
    ...value,
    address: capture.address,
    named: named.get(value.id) ?? [],
  }))
  const decisions = judged.flatMap(({ judgement: { subject, decision, reason } }) =>
    subject.noun === 'origin' && (decision === 'accept' || decision === 'reject')
      ? [{ articles: subject.articles, same: decision === 'accept', reason }]
      : [],
  )
  const origins = originsOf(texts, links, decisions)
  const places = new Map(
    origins.flatMap((origin) =>
      origin.members.map((member, place) => [member.article, { origin, member, place }] as const),
    ),
  )
  return {
    origins,
    of: (article) => places.get(article)?.origin ?? null,
    member: (article) => places.get(article)?.member ?? null,
    place: (article) => places.get(article)?.place ?? 0,
    articles: new Map(rows.map((row) => [row.value.id, row])),
  }
}

/** The origin of each article, with how many of its articles were public at the point asked for. */
export async function originReferences(
  ledger: Ledger,
  origins: CaseOrigins,
  asOf: AsOf,
): Promise<(article: ArticleId) => OriginReference> {
  const rows = await ledger.articlesByIds([...origins.articles.keys()], asOf)
  const inView = new Set(rows.map(({ value }) => value.id))
  const references = new Map(
    origins.origins.map(({ id, name, members }) => [
      id,
      // A claim can be public before its article is known to have been.
      { id, name, articles: Math.max(1, members.filter(({ article }) => inView.has(article)).length) },
    ]),
  )
  return (article) =>
    references.get(origins.of(article)?.id ?? '') ?? { id: `o-${article}`, name: article, articles: 1 }
}
