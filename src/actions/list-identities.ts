import type { IdentitiesView, IdentityView } from '#contract'
import type { Ledger } from '#ledger'
import type { AsOf } from '#model'
import { type CaseCast, caseCast } from './case-cast.ts'

/** What people said of which actors are one, and which the names propose; what no article names any more is among it. */
export async function listIdentities(ledger: Ledger, asOf: AsOf): Promise<IdentitiesView> {
  const cast = await caseCast(ledger, asOf)
  const named = (id: string) => {
    const actor = cast.actors.find((one) => one.actor.id === id)?.actor
    return actor && { id: actor.id, name: actor.name }
  }
  return {
    judged: identityViews(cast),
    proposals: cast.proposals().flatMap(({ a, b, score, reasons }) => {
      const [one, other] = [named(a), named(b)]
      return one && other ? [{ a: one, b: other, score, reasons: [...reasons] }] : []
    }),
  }
}

export const identityViews = (cast: CaseCast): IdentityView[] =>
  cast.judged.map(({ keys, bound, ...said }) => ({
    ...said,
    actors: [...keys],
    bound: bound && [...bound],
    together: bound !== null && cast.of(bound[0])?.id === cast.of(bound[1])?.id,
  }))
