import type { DealView } from '#contract'
import { joinedDeals, mergedDeals, statusOf } from '#deals'
import type { Ledger } from '#ledger'
import type { AsOf, Deal } from '#model'
import { type FindingDesk, findingDesk, withCorrection } from './case-findings.ts'

/** The deals of a case at a point of its clocks, by date, with how each stands by each account. With `all` also those rejected. */
export async function listDeals(
  ledger: Ledger,
  asOf: AsOf,
  { all = false }: { readonly all?: boolean | undefined } = {},
): Promise<DealView[]> {
  const desk = await findingDesk(ledger, asOf)
  const { deals } = await ledger.findings(asOf)
  const found = deals.map(({ value }) => value)
  return withMerges(found, desk)
    .map((deal) => dealView(deal, desk))
    .filter(({ judgement }) => all || judgement?.decision !== 'reject')
    .toSorted((a, b) => order(a.date.edtf ?? '~', b.date.edtf ?? '~') || order(a.name, b.name))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A person can say that one deal is another: its correction names that one as `into`. */
function withMerges(found: readonly Deal[], desk: FindingDesk): Deal[] {
  const merged = mergedDeals(found, desk.standing, desk.day)
  const into = new Map(
    merged.flatMap(({ id }) => {
      const other = desk.judgement('deal', id)?.correction?.['into']
      return typeof other === 'string' && other !== id ? [[id, other] as const] : []
    }),
  )
  if (into.size === 0) return merged
  return merged
    .filter(({ id }) => !into.has(id))
    .map((deal) => joinedDeals([deal, ...merged.filter(({ id }) => into.get(id) === deal.id)]))
}

function dealView(found: Deal, desk: FindingDesk): DealView {
  const judgement = desk.judgement('deal', found.id)
  const deal = withCorrection(found, judgement)
  const { steps, grounds, ...rest } = deal
  const name = (account: Deal['broker']) => (account === null ? null : desk.nameOf(account))
  const all = [...grounds, ...steps.flatMap((step) => step.grounds)]
  return {
    ...rest,
    partyNames: deal.parties.map(desk.nameOf),
    brokerName: name(deal.broker),
    steps: steps.map(({ grounds: own, ...step }) => ({
      ...step,
      byNames: step.by.map(desk.nameOf),
      toNames: step.to.map(desk.nameOf),
      spans: own.map(desk.ground),
    })),
    status: statusOf(deal).map(({ account, state, on, ground }) => {
      const who = account === null ? null : desk.standing(account)
      return { account: who, accountName: name(who), state, on, span: desk.ground(ground) }
    }),
    claims: [...new Set(all.flatMap(({ claims }) => claims))],
    spans: grounds.map(({ part, of, ...ground }) => ({ ...desk.ground(ground), part, of })),
    origins: desk.origins(all),
    judgement,
  }
}
