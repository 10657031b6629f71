import { distinctRoles, englishCast, sameActors } from '#actors'
import type { Ledger } from '#ledger'
import type { Actor, ActorId, AsOf } from '#model'

/** The casts of all articles of a case as one. */
export interface CaseCast {
  /** The actor that an id of any article stands for. */
  of(id: ActorId): Actor | null
  /** Every id that stands for an actor. */
  idsOf(id: string): readonly ActorId[]
  readonly actors: readonly CastActor[]
}

interface CastActor {
  readonly actor: Actor
  readonly articles: ReadonlySet<string>
}

export async function caseCast(ledger: Ledger, asOf: AsOf): Promise<CaseCast> {
  const rows = await ledger.actors(asOf)
  const same = sameActors(
    rows.map(({ actor }) => actor),
    englishCast,
  )
  const standing = (id: ActorId): ActorId => same.get(id) ?? id
  const joined = new Map(
    [...Map.groupBy(rows, ({ actor }) => standing(actor.id))].map(([id, group]) => [id, join(id, group)]),
  )
  return {
    of: (id) => joined.get(standing(id))?.actor ?? null,
    idsOf: (id) => [...same].filter(([, stands]) => stands === id).map(([own]) => own),
    actors: [...joined.values()],
  }
}

interface Row {
  readonly article: string
  readonly actor: Actor
}

/** One actor of all its appearances: the name of the one whose id stands, the others' names as aliases, each role once. */
function join(id: ActorId, rows: readonly Row[]): CastActor {
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
