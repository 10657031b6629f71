import type { ActorRecordView, ArticleReference } from '#contract'
import type { Ledger } from '#ledger'
import type { Actor, AsOf } from '#model'
import { actorNamed } from './actor-named.ts'
import { caseCast } from './case-cast.ts'
import { foldedClaims } from './fold-claims.ts'
import { articleReferences, listClaims } from './list-claims.ts'
import { identityViews } from './list-identities.ts'

/**
 * The record of one actor, found by id or by a name that only one of the case has: names, roles, who speaks for whom, claims by when
 * they became public (those of copies once), articles. Throws `actor-not-found`, `actor-unclear`.
 */
export async function showActor(ledger: Ledger, nameOrId: string, asOf: AsOf): Promise<ActorRecordView> {
  const cast = await caseCast(ledger, asOf)
  const actor = actorNamed(nameOrId, cast)
  const { claims, leftOut } = await listClaims(ledger, { actor: actor.id }, asOf)
  const reference = await articleReferences(ledger, asOf)
  const name = (id: Actor['id']) => {
    const found = cast.of(id)
    return found && { id: found.id, name: found.name }
  }
  const { rows } = await ledger.articles(asOf)
  const inView = new Set<string>([...rows.map(({ value }) => value.id), ...claims.map(({ article }) => article.id)])
  const articles = cast.actors.find((one) => one.actor.id === actor.id)?.articles ?? new Set()
  return {
    actor,
    speaksFor: actor.speaksFor ? name(actor.speaksFor) : null,
    spokenForBy: cast.actors.flatMap((one) =>
      one.actor.speaksFor && one.actor.id !== actor.id && cast.of(one.actor.speaksFor)?.id === actor.id
        ? [{ id: one.actor.id, name: one.actor.name }]
        : [],
    ),
    mayBe: cast
      .proposals()
      .filter(({ a, b }) => a === actor.id || b === actor.id)
      .flatMap(({ a, b, score, reasons }) => {
        const other = name(a === actor.id ? b : a)
        return other ? [{ ...other, score, reasons: [...reasons] }] : []
      }),
    judged: identityViews(cast).filter(({ bound }) => bound?.some((id) => cast.of(id)?.id === actor.id)),
    claims: foldedClaims(claims),
    articles: [...articles].filter((id) => inView.has(id)).map((id) => reference(id as ArticleReference['id'])),
    leftOut,
  }
}
