import { distinctRoles, englishBodies, englishCast, type Proposal, proposals, sameActors } from '#actors'
import type { Ledger } from '#ledger'
import type { Actor, ActorId, AsOf, KnownActor } from '#model'
import { bound, decisionsOf, type IdentityJudgement, identityJudgements } from './case-identities.ts'
import type { CastRow } from './cast-row.ts'
import { castRows } from './cast-rows.ts'
import { type KnownInCase, knownInCase } from './known-in-case.ts'

/** The casts of all articles of a case as one. */
export interface CaseCast {
  /** The actor that an id of any article stands for. */
  of(id: ActorId): Actor | null
  /** The actor that goes by a name or alias; the first of them. */
  named(name: string): Actor | null
  /** Every id that stands for an actor. */
  idsOf(id: string): readonly ActorId[]
  readonly actors: readonly CastActor[]
  /** Actors as the articles name them, before any were joined; each id once. */
  readonly unjoined: readonly Actor[]
  /** What people said of who is who. */
  readonly judged: readonly IdentityJudgement[]
  /** Who else may be one, for a person to decide. */
  proposals(): readonly Proposal[]
}

interface CastActor {
  readonly actor: Actor
  readonly articles: ReadonlySet<string>
}

/**
 * The cast of a case, with what people decided of who is who and whom they know from elsewhere. Joining is linear in the case, so the
 * last one of each ledger is kept until something enters it.
 */
export async function caseCast(ledger: Ledger, asOf: AsOf): Promise<CaseCast> {
  const entries = await ledger.lastEntry(asOf)
  const kept = lastCasts.get(ledger)
  if (kept?.entries === entries) return kept.cast
  const cast = joinedCast(
    await castRows(ledger, asOf, entries),
    await identityJudgements(ledger, asOf),
    await ledger.imported(asOf),
  )
  lastCasts.set(ledger, { entries, cast })
  return cast
}

// A cast depends on the entries by then alone: day of disclosure leaves nobody out.
const lastCasts = new WeakMap<Ledger, { readonly entries: number; readonly cast: CaseCast }>()

/** The casts of articles as one: what a person said comes before what an import says, and that before what names say. Pure. */
export function joinedCast(
  rows: readonly CastRow[],
  judgements: readonly Omit<IdentityJudgement, 'bound'>[] = [],
  imported: readonly KnownActor[] = [],
): CaseCast {
  const all = rows.map(({ actor }) => actor)
  const unjoined = [...new Map(all.map((actor) => [actor.id, actor])).values()]
  const judged = bound(judgements, unjoined)
  const known = knownInCase(imported, unjoined)
  const same = sameActors(all, englishCast, englishBodies, [...known.decisions, ...decisionsOf(judged)])
  const standing = (id: ActorId): ActorId => same.get(id) ?? id
  const groups = Map.groupBy(rows, ({ actor }) => standing(actor.id))
  const joined = new Map<ActorId, CastActor>()
  // Each when it is asked for first: most questions are about few.
  const joinedAs = (id: ActorId): CastActor | undefined => {
    const group = groups.get(id)
    if (!group) return undefined
    const one = joined.get(id) ?? join(id, group, known)
    joined.set(id, one)
    return one
  }
  const everyone = once(() => [...groups.keys()].flatMap((id) => joinedAs(id) ?? []))
  let byName: ReadonlyMap<string, Actor> | undefined
  const own = Map.groupBy(same, ([, stands]) => stands)
  const isJudged = judgedPairs(judged, standing)
  return {
    of: (id) => joinedAs(standing(id))?.actor ?? null,
    named: (name) => (byName ??= namesOf(everyone())).get(name) ?? null,
    idsOf: (id) => (own.get(standing(id as ActorId)) ?? []).map(([each]) => each),
    get actors() {
      return everyone()
    },
    unjoined,
    judged,
    proposals: () =>
      proposals(
        everyone().map(({ actor }) => actor),
        englishBodies,
      ).filter(({ a, b }) => !isJudged(a, b)),
  }
}

function namesOf(cast: readonly CastActor[]): ReadonlyMap<string, Actor> {
  const names = new Map<string, Actor>()
  for (const { actor } of cast)
    for (const name of [actor.name, ...actor.aliases]) if (!names.has(name)) names.set(name, actor)
  return names
}

/** Whether a person said already that two of the joined cast are different; of whom nobody is sure, it stays a proposal. */
function judgedPairs(
  judged: readonly IdentityJudgement[],
  standing: (id: ActorId) => ActorId,
): (a: ActorId, b: ActorId) => boolean {
  const pairs = new Set(
    judged.flatMap(({ bound: ends, verdict }) =>
      ends && verdict !== 'unsure' ? [ends.map(standing).toSorted().join('\n')] : [],
    ),
  )
  return (a, b) => pairs.has([a, b].toSorted().join('\n'))
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** One actor of all its appearances: the name of the one whose id stands, the others' names as aliases, each role once. */
function join(id: ActorId, rows: readonly CastRow[], known: KnownInCase): CastActor {
  const own = rows.filter(({ actor }) => actor.id === id).map(({ actor }) => actor)
  const chosen = own.find(({ type }) => type !== 'outlet') ?? own[0]
  if (!chosen) throw new TypeError(`no actor ${id}`)
  const met = known.of(id) ?? rows.map(({ actor }) => known.of(actor.id)).find((one) => one !== null) ?? null
  const name = met?.name ?? chosen.name
  const aliases = new Set([...rows.flatMap(({ actor }) => [actor.name, ...actor.aliases]), ...(met?.aliases ?? [])])
  aliases.delete(name)
  const held = [...rows.flatMap(({ actor }) => actor.roles), ...(met?.roles ?? [])]
  const roles = new Map(held.map((role) => [`${role.role}\n${role.of}`, role]))
  const speaksFor = rows.find(({ actor }) => actor.speaksFor)?.actor.speaksFor
  return {
    actor: {
      ...chosen,
      name,
      aliases: [...aliases].toSorted(),
      roles: distinctRoles([...roles.values()], englishCast),
      ...(speaksFor && { speaksFor }),
      ...(met && Object.keys(met.ids).length > 0 && { ids: met.ids }),
    },
    articles: new Set(rows.map(({ article }) => article)),
  }
}
