import type { Ledger } from '#ledger'
import type { ActorId, AsOf, Dated, Deal, Ground, Hypothesis, Indicator, Tie } from '#model'
import { edtfBounds } from '#util'
import type { CaseCast } from './case-cast.ts'

/** Deals, ties, explanations and the outlook at a point of the two clocks, with the actors of the whole case. */
export interface FindingViews {
  readonly deals: readonly Deal[]
  readonly ties: readonly Tie[]
  readonly hypotheses: readonly Hypothesis[]
  readonly indicators: readonly Indicator[]
}

/** What rests on nothing that was public by then is left out, and so is each stretch of text that was not. */
export async function findingViews(ledger: Ledger, cast: CaseCast, asOf: AsOf): Promise<FindingViews> {
  const found = await ledger.findings(asOf)
  const actor = (id: ActorId): ActorId => cast.of(id)?.id ?? id
  const wasPublic = ({ edtf }: Dated): boolean => {
    if (asOf.disclosed === null) return true
    const last = edtf === null ? null : edtfBounds(edtf)?.last
    return last !== null && last !== undefined && last <= asOf.disclosed
  }
  const shown = <One extends Ground>(grounds: readonly One[]): One[] =>
    grounds
      .filter(({ knownFrom }) => wasPublic(knownFrom))
      .map((ground) => ({ ...ground, account: ground.account && actor(ground.account) }))
  return {
    deals: found.deals
      .map(({ value: deal }) => ({
        ...deal,
        parties: [...new Set(deal.parties.map(actor))],
        broker: deal.broker && actor(deal.broker),
        grounds: shown(deal.grounds),
        steps: deal.steps
          .map((step) => ({ ...step, by: step.by.map(actor), to: step.to.map(actor), grounds: shown(step.grounds) }))
          .filter(({ grounds }) => grounds.length > 0),
      }))
      .filter(({ grounds, steps }) => grounds.length > 0 || steps.length > 0),
    ties: found.ties
      .map(({ value: tie }) => ({ ...tie, from: actor(tie.from), to: actor(tie.to), grounds: shown(tie.grounds) }))
      .filter(({ grounds }) => grounds.length > 0),
    hypotheses: found.hypotheses
      .map(({ value }) => ({ ...value, actors: value.actors.map(actor), grounds: shown(value.grounds) }))
      .filter(({ grounds }) => grounds.length > 0),
    indicators: found.indicators
      .map(({ value }) => ({ ...value, actors: value.actors.map(actor), grounds: shown(value.grounds) }))
      .filter(({ grounds }) => grounds.length > 0),
  }
}
