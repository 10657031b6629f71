import type { ActorView, ClaimView } from '#contract'
import type { Ledger } from '#ledger'
import type { Actor, AsOf } from '#model'
import { slug } from '#util'
import { caseCast } from './case-cast.ts'
import { foldedClaims } from './fold-claims.ts'
import { listClaims } from './list-claims.ts'

/** Who speaks or is spoken of in what was public at the point asked for; those who speak most first. Claims of copies count once. */
export async function listActors(ledger: Ledger, asOf: AsOf): Promise<ActorView[]> {
  return await actorsOf(ledger, (await listClaims(ledger, {}, asOf)).claims, asOf)
}

/** The same, where the claims in view are at hand. */
export async function actorsOf(ledger: Ledger, claims: readonly ClaimView[], asOf: AsOf): Promise<ActorView[]> {
  const cast = await caseCast(ledger, asOf)
  const counted = foldedClaims(claims)
  const { rows } = await ledger.articles(asOf)
  const inView = new Set<string>([...rows.map(({ value }) => value.id), ...claims.map(({ article }) => article.id)])
  const spoken = Map.groupBy(counted, ({ speaker }) => speaker)
  const bringing = Map.groupBy(
    rows.flatMap(({ value: { id, outlet, byline } }) =>
      [outlet, ...byline.map(({ name }) => name)].flatMap((name) => (name === null ? [] : [{ id, key: slug(name) }])),
    ),
    ({ key }) => key,
  )
  const brought = ({ name, aliases }: Actor, articles: ReadonlySet<string>) => {
    const ids = [name, ...aliases].flatMap((own) => (bringing.get(slug(own)) ?? []).map(({ id }) => id))
    return new Set(ids.filter((id) => articles.has(id))).size
  }
  return cast.actors
    .map(({ actor, articles }) => ({
      ...actor,
      claims: spoken.get(actor.id)?.length ?? 0,
      articles: [...articles].filter((article) => inView.has(article)).length,
      brought: brought(actor, articles),
    }))
    .filter(({ articles }) => articles > 0)
    .toSorted((a, b) => b.claims - a.claims || b.articles - a.articles || (a.id < b.id ? -1 : 1))
}
