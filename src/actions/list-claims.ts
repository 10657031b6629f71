import type { ArticleReference, ClaimView, LeftOut } from '#contract'
import type { Ledger } from '#ledger'
import { type AsOf, type ClaimPlace, CounterclaimError, claimPlace, defaultThreshold } from '#model'
import { actorNamed } from './actor-named.ts'
import { caseCast } from './case-cast.ts'
import { claimViews } from './claim-views.ts'
import { cursorOf, placeFrom } from './cursor.ts'
import { articleReference, unknownArticle } from './views.ts'

export interface ClaimFilter {
  readonly actor?: string | undefined
  readonly article?: string | undefined
  readonly form?: string | undefined
  readonly contains?: string | undefined
  /** Least confidence, 0 to 1. */
  readonly threshold?: number | undefined
  /** Also those that a person rejected. */
  readonly all?: boolean | undefined
  /** So many at most; all of them without it. */
  readonly limit?: number | undefined
  /** What an earlier call gave as `next`. */
  readonly cursor?: string | undefined
}

/**
 * The claims of a case at a point of its clocks, by when they became public. A claim of a copy says whose words it repeats, also where
 * that claim does not fit the filter. `next` leads to what comes after a limit; null at the end. Throws `actor-not-found`,
 * `actor-unclear`, `article-not-found` for a filter by what is not there.
 */
export async function listClaims(
  ledger: Ledger,
  filter: ClaimFilter,
  asOf: AsOf,
): Promise<{ claims: ClaimView[]; leftOut: LeftOut; next: string | null }> {
  const { actor, article, form, contains, threshold = defaultThreshold, all, limit, cursor } = filter
  const after = placeFrom(cursor, isClaimPlace)
  const cast = actor === undefined ? null : await caseCast(ledger, asOf)
  if (article !== undefined) await mustBeThere(ledger, article, asOf)
  const { rows, leftOut } = await ledger.claims(
    {
      threshold,
      ...(cast && actor !== undefined && { speakers: cast.idsOf(actorNamed(actor, cast).id) }),
      ...(article !== undefined && { article }),
      ...(form !== undefined && { form }),
      ...(contains && { contains }),
      ...(all && { rejected: true }),
      ...(after && { after }),
      ...(limit !== undefined && { most: limit + 1 }),
    },
    asOf,
  )
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    claims: await claimViews(ledger, shown, asOf, threshold),
    leftOut,
    next: last && shown.length < rows.length ? cursorOf(claimPlace(last)) : null,
  }
}

const isClaimPlace = (value: unknown): value is ClaimPlace =>
  typeof value === 'object' &&
  value !== null &&
  'known' in value &&
  'article' in value &&
  'position' in value &&
  'id' in value

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
  return (id) => byId.get(id) ?? unknownArticle(id)
}
