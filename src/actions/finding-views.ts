import type { GroundView } from '#contract'
import type { Ledger } from '#ledger'
import type { AsOf, Deal, Ground, Hypothesis, Indicator, Tie } from '#model'
import { listDeals } from './list-deals.ts'
import { listOutlook } from './list-outlook.ts'
import { listTies } from './list-ties.ts'
import { listWhy } from './list-why.ts'

/** Deals, ties, explanations and the outlook as they are listed, in the shapes of the model. */
export interface FindingViews {
  readonly deals: readonly Deal[]
  readonly ties: readonly Tie[]
  readonly hypotheses: readonly Hypothesis[]
  readonly indicators: readonly Indicator[]
}

export async function findingViews(ledger: Ledger, asOf: AsOf): Promise<FindingViews> {
  return {
    deals: (await listDeals(ledger, asOf)).map(
      ({ id, name, date, parties, broker, terms, openTerms, steps, spans }) => ({
        id,
        name,
        date,
        parties,
        broker,
        terms,
        openTerms,
        grounds: spans.map((span) => ({ ...groundOf(span), part: span.part, of: span.of })),
        steps: steps.map(({ byNames: _by, toNames: _to, spans: own, ...step }) => ({
          ...step,
          grounds: own.map(groundOf),
        })),
      }),
    ),
    ties: (await listTies(ledger, {}, asOf)).map(
      ({ id, from, to, category, instrument, since, until, claims, spans }) => ({
        id,
        from,
        to,
        category,
        instrument,
        since,
        until,
        claims,
        grounds: spans.map(groundOf),
      }),
    ),
    hypotheses: (await listWhy(ledger, {}, asOf)).map(
      ({ id, question, text, actors, likelihood, estimate, evidence, spans }) => ({
        id,
        question,
        text,
        actors,
        likelihood: estimate?.likelihood ?? likelihood,
        evidence: evidence.map(({ claim, mark }) => ({ claim, mark })),
        grounds: spans.map(groundOf),
      }),
    ),
    indicators: (await listOutlook(ledger, {}, asOf)).indicators.map(
      ({
        actorNames: _names,
        claims: _claims,
        spans,
        author: _author,
        recordedAt: _at,
        overdue: _overdue,
        hits: _hits,
        judgement: _judged,
        ...rest
      }) => ({
        ...rest,
        grounds: spans.map(groundOf),
      }),
    ),
  }
}

const groundOf = ({ start, end, text, article, claims, account, knownFrom, confidence, why }: GroundView): Ground => ({
  article,
  claims,
  account,
  knownFrom,
  confidence,
  why,
  span: { start, end, exact: text, prefix: '', suffix: '' },
})
