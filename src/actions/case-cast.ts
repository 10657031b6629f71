import { type Decision, distinctRoles, englishBodies, englishCast, type Proposal, proposals, sameActors } from '#actors'
import type { Ledger } from '#ledger'
import type { Actor, ActorId, AsOf } from '#model'

/** The casts of all articles of a case as one. */
export interface CaseCast {
  /** The actor that an id of any article stands for. */
  of(id: ActorId): Actor | null
  /** The actor that goes by a name or alias; the first of them. */
  named(name: string): Actor | null
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
export async function caseCast(ledger: Ledger, asOf: AsOf): Promise<CaseCast> {
  const decisions = await identityDecisions(ledger, asOf)
  const key = JSON.stringify([await ledger.lastEntry(asOf), decisions])
  const kept = lastCasts.get(ledger)
  if (kept?.key === key) return kept.cast
  const cast = joinedCast(await ledger.actors(asOf), decisions)
  lastCasts.set(ledger, { key, cast })
  return cast
}

// A cast depends on the entries by then alone: day of disclosure leaves nobody out.
const lastCasts = new WeakMap<Ledger, { readonly key: string; readonly cast: CaseCast }>()

/** What people decided of who is who: `accept` that two are one, `reject` that they are not. */
async function identityDecisions(ledger: Ledger, asOf: AsOf): Promise<Decision[]> {
  const made = await ledger.judgements({ noun: 'identity' }, { disclosed: null, recorded: asOf.recorded })
  return made.flatMap(({ judgement: { subject, decision } }) => {
    const [a, b] = 'id' in subject ? subject.id.split('=') : []
    if (a === undefined || b === undefined || (decision !== 'accept' && decision !== 'reject')) return []
    return [{ a, b, verdict: decision === 'accept' ? ('same' as const) : ('different' as const) }]
  })
}

/** The casts of articles as one. Pure. */
export function joinedCast(rows: readonly CastRow[], decisions: readonly Decision[]): CaseCast {
  const all = rows.map(({ actor }) => actor)
  const same = sameActors(all, englishCast, englishBodies, decisions)
  const standing = (id: ActorId): ActorId => same.get(id) ?? id
  const joined = new Map(
    [...Map.groupBy(rows, ({ actor }) => standing(actor.id))].map(([id, group]) => [id, join(id, group)]),
  )
  let byName: ReadonlyMap<string, Actor> | undefined
  const own = Map.groupBy(same, ([, stands]) => stands)
  return {
    of: (id) => joined.get(standing(id))?.actor ?? null,
    named: (name) => (byName ??= namesOf([...joined.values()])).get(name) ?? null,
    idsOf: (id) => (own.get(standing(id as ActorId)) ?? []).map(([each]) => each),
    actors: [...joined.values()],
    proposals: () =>
      proposals(
        [...joined.values()].map(({ actor }) => actor),
        englishBodies,
      ).filter(({ a, b }) => !decisions.some((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a))),
  }
}

function namesOf(cast: readonly CastActor[]): ReadonlyMap<string, Actor> {
  const names = new Map<string, Actor>()
  for (const { actor } of cast)
    for (const name of [actor.name, ...actor.aliases]) if (!names.has(name)) names.set(name, actor)
  return names
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
