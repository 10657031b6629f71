import type { CaseView } from '#contract'
import type { Ledger } from '#ledger'
import type { AsOf } from '#model'
import { isoDay } from '#util'
import { foldedClaims } from './fold-claims.ts'
import { actorsOf } from './list-actors.ts'
import { listClaims } from './list-claims.ts'
import { listOrigins } from './list-origins.ts'

/** The case in figures at a point of its clocks. */
export async function showCase(ledger: Ledger, asOf: AsOf): Promise<CaseView> {
  const { disclosed, ...figures } = await ledger.summary(asOf)
  const day = (value: number | null) => (value === null ? null : isoDay(value))
  const { claims } = await listClaims(ledger, {}, asOf)
  const { origins } = await listOrigins(ledger, asOf)
  const actors = await actorsOf(ledger, claims, asOf)
  return {
    ...figures,
    origins: origins.length,
    claims: foldedClaims(claims).length,
    actors: actors.length,
    disclosed: { first: day(disclosed.first), last: day(disclosed.last) },
  }
}
