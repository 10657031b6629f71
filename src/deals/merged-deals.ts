import {
  type ActorId,
  type Dated,
  type Deal,
  type DealState,
  type DealStep,
  type Ground,
  isPublicBy,
  unknownDate,
} from '#model'
import { edtfBounds } from '#util'

type Standing = (id: ActorId) => ActorId

/** How a deal stands by one account at a point of disclosure time, and what says so. */
export interface DealStatus {
  /** By whose account; null where nobody is named. */
  readonly account: ActorId | null
  readonly state: DealState
  readonly on: Dated
  readonly ground: Ground
}

/**
 * The deals of a case: those of different articles that share two sides, or the broker and a side or the day, are one, with the terms and steps of
 * all. `day` leaves out what was not surely public by its end. Pure.
 */
export function mergedDeals(deals: readonly Deal[], standing: Standing, day: number | null): Deal[] {
  const groups: Deal[][] = []
  for (const deal of deals.map((one) => publicPart(withStanding(one, standing), day))) {
    if (deal.grounds.length === 0) continue
    const group = groups.find((known) => known.some((other) => isOne(deal, other)))
    if (group) group.push(deal)
    else groups.push([deal])
  }
  return groups
    .flatMap((group) => {
      const [first] = group
      return first ? [group.reduce(joined, { ...first, steps: [] as DealStep[] })] : []
    })
    .map((deal) => ({ ...deal, steps: foldedSteps(deal.steps) }))
}

function withStanding(deal: Deal, standing: Standing): Deal {
  const all = (ids: readonly ActorId[]) => [...new Set(ids.map(standing))]
  return {
    ...deal,
    parties: all(deal.parties),
    broker: deal.broker && standing(deal.broker),
    steps: deal.steps.map((step) => ({ ...step, by: all(step.by), to: all(step.to) })),
    grounds: deal.grounds.map((ground) => ({
      ...ground,
      of: ground.part === 'party' || ground.part === 'broker' ? standing(ground.of as ActorId) : ground.of,
    })),
  }
}

/** What of it was public by then: sides, terms and steps fall away with what is behind them. */
function publicPart(deal: Deal, day: number | null): Deal {
  const grounds = deal.grounds.filter(({ knownFrom }) => isPublicBy(knownFrom, day))
  const steps = deal.steps
    .map((step) => ({
      ...step,
      grounds: step.grounds.filter(({ knownFrom }) => isPublicBy(knownFrom, day) || isPublicBy(step.disclosed, day)),
    }))
    .filter((step) => step.grounds.length > 0 && isPublicBy(step.disclosed, day))
  if (day === null) return deal
  const has = (part: Deal['grounds'][number]['part'], of: string) =>
    grounds.some((ground) => ground.part === part && ground.of === of)
  return {
    ...deal,
    grounds,
    steps,
    parties: deal.parties.filter((id) => has('party', id)),
    broker: deal.broker !== null && has('broker', deal.broker) ? deal.broker : null,
    terms: deal.terms.filter((term) => has('term', term)),
    openTerms: deal.openTerms.filter((term) => has('open-term', term)),
    date: isPublicBy(deal.date, day) ? deal.date : unknownDate,
  }
}

function isOne(a: Deal, b: Deal): boolean {
  const shared = a.parties.filter((id) => b.parties.includes(id)).length
  const sameBroker = a.broker !== null && a.broker === b.broker
  const apart = a.date.edtf !== null && b.date.edtf !== null && Math.abs(dayOf(a.date) - dayOf(b.date)) > farthest
  const sameDay = a.date.edtf !== null && a.date.edtf === b.date.edtf
  const isBare = a.parties.length === 0 || b.parties.length === 0
  return !apart && (shared >= 2 || (sameBroker && (shared >= 1 || (sameDay && isBare))))
}

/** Days between two agreements of the same sides that are taken for one. */
const farthest = 45

const dayOf = ({ edtf }: Dated): number => (edtf === null ? NaN : (edtfBounds(edtf)?.last ?? NaN))

function joined(a: Deal, b: Deal): Deal {
  const all = <Value>(x: readonly Value[], y: readonly Value[]): Value[] => [...new Set([...x, ...y])]
  return {
    ...a,
    name: a.name.length >= b.name.length || a.name.split(' ').length > 2 ? a.name : b.name,
    date: a.date.edtf === null ? b.date : a.date,
    parties: all(a.parties, b.parties),
    broker: a.broker ?? b.broker,
    terms: all(a.terms, b.terms),
    openTerms: all(a.openTerms, b.openTerms),
    steps: [...a.steps, ...b.steps],
    grounds: all(a.grounds, b.grounds),
  }
}

/** Deals that a person says are one, as the first of them. */
export const joinedDeals = ([first, ...others]: readonly [Deal, ...Deal[]]): Deal => {
  const deal = others.reduce(joined, first)
  return { ...deal, steps: foldedSteps(deal.steps) }
}

/** One step told twice is one: the same kind by the same sides on the same day; without a day it joins the one that has it. */
function foldedSteps(steps: readonly DealStep[]): DealStep[] {
  const kept: DealStep[] = []
  const sides = ({ by, to }: DealStep) => [...by, ...to].toSorted().join(' ')
  for (const step of steps.toSorted((a, b) => Number(a.on.edtf === null) - Number(b.on.edtf === null))) {
    const at = kept.findIndex(
      (one) =>
        one.kind === step.kind &&
        sides(one) === sides(step) &&
        (one.on.edtf === step.on.edtf || step.on.edtf === null) &&
        (one.terms === step.terms || step.kind === 'talks'),
    )
    const known = kept[at]
    if (!known) kept.push(step)
    else
      kept[at] = {
        ...known,
        disclosed: sooner(known.disclosed, step.disclosed),
        claims: [...new Set([...known.claims, ...step.claims])],
        grounds: [...known.grounds, ...step.grounds],
      }
  }
  return kept.toSorted(
    (a, b) =>
      order(a.on) - order(b.on) ||
      order(a.disclosed) - order(b.disclosed) ||
      (a.grounds[0]?.span.start ?? 0) - (b.grounds[0]?.span.start ?? 0),
  )
}

const sooner = (a: Dated, b: Dated): Dated => (order(b) < order(a) ? b : a)
const order = ({ edtf }: Dated): number => (edtf === null ? Infinity : (edtfBounds(edtf)?.last ?? Infinity))

const states: Readonly<Record<DealStep['kind'], DealState>> = {
  offer: 'in-talks',
  talks: 'in-talks',
  refusal: 'refused',
  demand: 'in-talks',
  ultimatum: 'in-talks',
  announcement: 'agreed',
  signature: 'agreed',
  'carrying-out': 'carried-out',
  breach: 'broken',
  'walk-out': 'broken',
}

/** How a deal stands by each account: its latest step there; where terms are said to be open, that it is open. */
export function statusOf({ steps, grounds }: Deal): DealStatus[] {
  const told = [
    ...steps.flatMap((step) =>
      step.grounds.map(
        (ground): DealStatus => ({ account: ground.account, state: states[step.kind], on: step.on, ground }),
      ),
    ),
    ...grounds
      .filter(({ part }) => part === 'open-term')
      .map((ground): DealStatus => ({ account: ground.account, state: 'open', on: ground.knownFrom, ground })),
  ]
  return [...Map.groupBy(told, ({ account }) => account).values()].flatMap(
    (own) =>
      own.find(({ state }) => state === 'open') ??
      own.toSorted((a, b) => order(a.on) - order(b.on)).findLast(({ on }) => on.edtf !== null) ??
      own.at(-1) ??
      [],
  )
}
