import type { Decision } from '#actors'
import { type Actor, type ActorId, actorKey, type KnownActor } from '#model'
import { canonicalJson } from '#util'

/** Known actors as they meet a cast. */
export interface KnownInCase {
  /** Who is one by a known actor's names, and who is not, since two known actors go by different ids. */
  readonly decisions: readonly Decision[]
  /** The known actor that an id of an article goes by. */
  of(id: ActorId): KnownActor | null
}

/** Known actors found in a cast by type and by a name that no other known actor has; a person's name needs two words. Pure. */
export function knownInCase(imported: readonly KnownActor[], actors: readonly Actor[]): KnownInCase {
  const known = [...new Map(imported.map((one) => [ownKey(one), one])).values()]
  const byName = Map.groupBy(
    known.flatMap((one) => [...new Set(namesOf(one))].map((name) => ({ name, one }))),
    ({ name }) => name,
  )
  const met = new Map<ActorId, KnownActor>()
  for (const actor of known.length === 0 ? [] : actors) {
    const found = new Set(namesOf(actor).flatMap((name) => (byName.get(name) ?? []).map(({ one }) => one)))
    const [only] = found
    if (only && found.size === 1) met.set(actor.id, only)
  }
  const groups = [...Map.groupBy(met.keys(), (id) => met.get(id))].flatMap(([one, ids]) => (one ? [{ one, ids }] : []))
  return {
    decisions: [
      ...groups.flatMap(({ ids }) => ids.slice(1).map((id) => ({ a: ids[0] ?? id, b: id, verdict: 'same' as const }))),
      ...apart(groups),
    ],
    of: (id) => met.get(id) ?? null,
  }
}

const ownKey = (one: KnownActor): string => (Object.keys(one.ids).length > 0 ? canonicalJson(one.ids) : actorKey(one))

const namesOf = ({ type, name, aliases }: Pick<Actor, 'type' | 'name' | 'aliases'>): string[] =>
  [name, ...aliases]
    .filter((own) => type !== 'person' || /\S[\s.]+\S/u.test(own.trim()))
    .map((own) => actorKey({ type, name: own }))

interface Group {
  readonly one: KnownActor
  readonly ids: readonly ActorId[]
}

/** Only names that share their last word could be taken for one. */
function apart(groups: readonly Group[]): Decision[] {
  const byLast = Map.groupBy(groups, ({ one }) => one.name.toLowerCase().split(/\s+/u).at(-1))
  return [...byLast.values()].flatMap((alike) =>
    alike.flatMap((a, index) =>
      alike
        .slice(index + 1)
        .flatMap((b) => (a.ids[0] && b.ids[0] ? [{ a: a.ids[0], b: b.ids[0], verdict: 'different' as const }] : [])),
    ),
  )
}
