import { type Decision, distinctRoles, englishBodies, englishCast, type Proposal, proposals, sameActors } from '#actors'
import type { Ledger } from '#ledger'
import type { Actor, ActorId, AsOf } from '#model'

/** The casts of all articles of a case as one. */
export interface CaseCast {
  /** The actor that an id of any article stands for. */
  of(id: ActorId): Actor | null
  /** Every id that stands for an actor. */
  idsOf(id: string): readonly ActorId[]
  readonly actors: readonly CastActor[]
  /** Who else may be one, for a person to decide. */
  proposals(): readonly Proposal[]
}

interface CastActor {
  readonly actor: Actor
  readonly articles: ReadonlySet<string>
}

/**
 * The cast of a case, with what people decided of who is who. Joining is linear in the case, so the last one of each ledger is kept
 * until something enters it.
 */
export async function caseCast(ledger: Ledger, asOf: AsOf, decisions: readonly Decision[] = []): Promise<CaseCast> {
  const { entries } = await ledger.summary(asOf)
  const key = JSON.stringify([entries, decisions])
  const kept = lastCasts.get(ledger)
  if (kept?.key === key) return kept.cast
  const cast = joinedCast(await ledger.actors(asOf), decisions)
  lastCasts.set(ledger, { key, cast })
  return cast
}

// A cast depends on the entries by then alone: day of disclosure leaves nobody out.
const lastCasts = new WeakMap<Ledger, { readonly key: string; readonly cast: CaseCast }>()

/** The casts of articles as one. Pure. */
export function joinedCast(rows: readonly CastRow[], decisions: readonly Decision[]): CaseCast {
  const all = rows.map(({ actor }) => actor)
  const same = sameActors(all, englishCast, englishBodies, decisions)
  const standing = (id: ActorId): ActorId => same.get(id) ?? id
  const joined = new Map(
    [...Map.groupBy(rows, ({ actor }) => standing(actor.id))].map(([id, group]) => [id, join(id, group)]),
  )
  const own = Map.groupBy(same, ([, stands]) => stands)
  return {
    of: (id) => joined.get(standing(id))?.actor ?? null,
    idsOf: (id) => (own.get(standing(id as ActorId)) ?? []).map(([each]) => each),
    actors: [...joined.values()],
    proposals: () =>
      proposals(
        [...joined.values()].map(({ actor }) => actor),
        englishBodies,
      ).filter(({ a, b }) => !decisions.some((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a))),
  }
}

export interface CastRow {
  readonly article: string
  readonly actor: Actor
}

/** One actor of all its appearances: the name of the one whose id stands, the others' names as aliases, each role once. */
function join(id: ActorId, rows: readonly CastRow[]): CastActor {
  const own = rows.filter(({ actor }) => actor.id === id).map(({ actor }) => actor)
  const chosen = own.find(({ type }) => type !== 'outlet') ?? own[0]
  if (!chosen) throw new TypeError(`no actor ${id}`)
  const aliases = new Set(rows.flatMap(({ actor }) => [actor.name, ...actor.aliases]))
  aliases.delete(chosen.name)
  const roles = new Map(rows.flatMap(({ actor }) => actor.roles).map((role) => [`${role.role}\n${role.of}`, role]))
  const speaksFor = rows.find(({ actor }) => actor.speaksFor)?.actor.speaksFor
  return {
    actor: {
      ...chosen,
      aliases: [...aliases].toSorted(),
      roles: distinctRoles([...roles.values()], englishCast),
      ...(speaksFor && { speaksFor }),
    },
    articles: new Set(rows.map(({ article }) => article)),
  }
}
