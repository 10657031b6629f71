import type { PairView, TieView } from '#contract'
import type { Ledger } from '#ledger'
import { type ActorId, type AsOf, CounterclaimError, type Tie, tieCategorySchema } from '#model'
import { mergedTies } from '#ties'
import { actorNamed } from './actor-named.ts'
import { type FindingDesk, findingDesk, withCorrection } from './case-findings.ts'

export interface TieFilter {
  /** Only ties of this actor, by name or id. */
  readonly actor?: string | undefined
  readonly category?: string | undefined
  /** Also those that a person rejected. */
  readonly all?: boolean | undefined
}

/** The ties of a case at a point of its clocks, by pair. Throws `actor-not-found`, `actor-unclear`, `category-unknown`. */
export async function listTies(
  ledger: Ledger,
  { actor, category, all = false }: TieFilter,
  asOf: AsOf,
): Promise<TieView[]> {
  const desk = await findingDesk(ledger, asOf)
  if (category !== undefined && !tieCategorySchema.safeParse(category).success)
    throw new CounterclaimError('category-unknown', category)
  const asked = actor === undefined ? null : actorNamed(actor, desk.cast).id
  return (await tiesOf(ledger, desk, asOf, all)).filter(
    (tie) =>
      (asked === null || tie.from === asked || tie.to === asked) &&
      (category === undefined || tie.category === category),
  )
}

async function tiesOf(ledger: Ledger, desk: FindingDesk, asOf: AsOf, all: boolean): Promise<TieView[]> {
  const { ties } = await ledger.findings(asOf)
  return mergedTies(
    ties.map(({ value }) => value),
    desk.standing,
    desk.day,
  )
    .map((tie) => tieView(tie, desk))
    .filter(({ judgement }) => all || judgement?.decision !== 'reject')
    .toSorted(
      (a, b) =>
        order(a.fromName, b.fromName) ||
        order(a.toName, b.toName) ||
        order(a.category, b.category) ||
        order(a.id, b.id),
    )
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function tieView(found: Tie, desk: FindingDesk): TieView {
  const judgement = desk.judgement('tie', found.id)
  const { grounds, ...tie } = withCorrection(found, judgement)
  return {
    ...tie,
    fromName: desk.nameOf(tie.from),
    toName: desk.nameOf(tie.to),
    fromState: desk.stateOf(tie.from),
    toState: desk.stateOf(tie.to),
    spans: grounds.map(desk.ground),
    origins: desk.origins(grounds),
    confidence: Math.max(...grounds.map(({ confidence }) => confidence)),
    judgement,
  }
}

/**
 * What two give each other, side by side: ties and deeds from the one to the other. A state stands for those who hold its posts. No
 * sum is made of them. Throws `actor-not-found`, `actor-unclear`.
 */
export async function showPair(ledger: Ledger, names: readonly [string, string], asOf: AsOf): Promise<PairView> {
  const desk = await findingDesk(ledger, asOf)
  const [a, b] = [actorNamed(names[0], desk.cast).id, actorNamed(names[1], desk.cast).id]
  if (a === b) throw new CounterclaimError('judgement-of-one', a)
  const ties = await tiesOf(ledger, desk, asOf, false)
  const is = (id: ActorId, side: ActorId) => id === side || desk.stateOf(id) === side
  const between = (from: ActorId, to: ActorId) => ties.filter((tie) => is(tie.from, from) && is(tie.to, to))
  const { deeds } = await ledger.findings(asOf)
  return {
    a: { id: a, name: desk.nameOf(a) },
    b: { id: b, name: desk.nameOf(b) },
    gives: between(a, b),
    takes: between(b, a),
    deeds: deeds
      .map(({ value }) => ({ ...value, by: value.by.map(desk.standing), to: value.to.map(desk.standing) }))
      .filter(
        ({ by, to, ground }) =>
          desk.inView([ground]).length > 0 &&
          [[a, b] as const, [b, a] as const].some(
            ([from, at]) => by.some((id) => is(id, from)) && to.some((id) => is(id, at)),
          ),
      )
      .map(({ ground, ...deed }) => ({ ...deed, span: desk.ground(ground) })),
  }
}

/** A tie that is at one point of disclosure time and not at another. */
export interface TieChange {
  readonly change: 'came' | 'went'
  readonly tie: TieView
}

/** What changed of the ties between a day and the point asked for: what became public since, and what had ended by then. */
export async function tieChanges(ledger: Ledger, since: number, filter: TieFilter, asOf: AsOf): Promise<TieChange[]> {
  const before = await listTies(ledger, filter, { ...asOf, disclosed: since })
  const after = await listTies(ledger, filter, asOf)
  const ids = (ties: readonly TieView[]) => new Set(ties.map(({ id }) => id))
  const [had, has] = [ids(before), ids(after)]
  return [
    ...after.filter(({ id }) => !had.has(id)).map((tie) => ({ change: 'came' as const, tie })),
    ...before.filter(({ id }) => !has.has(id)).map((tie) => ({ change: 'went' as const, tie })),
  ]
}
