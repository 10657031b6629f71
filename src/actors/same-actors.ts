import type { Actor, ActorId, Role } from '#model'
import type { BodyWords } from './identity/compare-bodies.ts'
import { type Decision, groupsBy } from './identity/decisions.ts'
import { proposals } from './identity/propose.ts'
import { variantKey } from './identity/variants.ts'
import { isOneWord, lastWord } from './member.ts'
import type { CastRules } from './naming.ts'
import { isSameOwner } from './post-members.ts'

/**
 * Who is one and the same across the articles of a case: a full name in two spellings, where nobody else could be meant; a person known
 * in one article by surname alone, who is the only person of the case with that surname; the holder of a post whom one article does not
 * name, who is the only person whom another gives that post. What a person decided comes before all of it. `actors` has one line for
 * each article that speaks of an actor. Gives the id that stands for each id.
 */
export function sameActors(
  actors: readonly Actor[],
  rules: CastRules,
  known: BodyWords,
  decisions: readonly Decision[] = [],
): ReadonlyMap<ActorId, ActorId> {
  const times = new Map([...Map.groupBy(actors, ({ id }) => id)].map(([id, rows]) => [id, rows.length]))
  const distinct = [...new Map(actors.map((actor) => [actor.id, actor])).values()]
  const spelt = standing(distinct, times, known, decisions)
  const of = (id: ActorId): ActorId => spelt.get(id) ?? id
  const people = distinct.filter(({ type, name }) => type === 'person' && !isOneWord(name))
  const bySurname = Map.groupBy(people, ({ name }) => variantKey(lastWord(name)))
  const byPost = Map.groupBy(
    people.flatMap((person) =>
      person.roles.flatMap((held) => wordsAtEnds(held.of).map((word) => ({ word, person, held }))),
    ),
    ({ word }) => word,
  )
  const isApart = apartBy(decisions)
  const group = Map.groupBy(spelt.keys(), of)
  const meant = (actor: Actor): readonly Actor[] =>
    (actor.type === 'person' && isOneWord(actor.name)
      ? (bySurname.get(variantKey(actor.name)) ?? [])
      : actor.type === 'office'
        ? holders(actor, byPost, rules)
        : []
    ).filter(({ id }) => !isApart(actor.id, id) && !(group.get(of(id)) ?? []).some((other) => isApart(actor.id, other)))
  return new Map(
    distinct.map((actor) => {
      const own = of(actor.id)
      return [actor.id, own === actor.id ? (only(meant(actor).map(({ id }) => of(id))) ?? own) : own]
    }),
  )
}

/** The id of each group of spellings that stands for it: the full name that comes most often. */
function standing(
  distinct: readonly Actor[],
  times: ReadonlyMap<ActorId, number>,
  known: BodyWords,
  decisions: readonly Decision[],
): Map<ActorId, ActorId> {
  const byId = new Map<string, Actor>(distinct.map((actor) => [actor.id, actor]))
  const sure = proposals(distinct, known).filter(({ isSure }) => isSure)
  return new Map(
    groupsBy(sure, decisions).flatMap((ids) => {
      const group = ids.flatMap((id) => byId.get(id) ?? [])
      const [first] = group.toSorted(
        (a, b) =>
          Number(isOneWord(a.name)) - Number(isOneWord(b.name)) ||
          (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0) ||
          (a.id < b.id ? -1 : 1),
      )
      return first ? group.map(({ id }) => [id, first.id] as const) : []
    }),
  )
}

function apartBy(decisions: readonly Decision[]): (a: string, b: string) => boolean {
  const latest = new Map(decisions.map(({ a, b, verdict }) => [[a, b].toSorted().join('\n'), verdict]))
  return (a, b) => latest.get([a, b].toSorted().join('\n')) === 'different'
}

/** Those to whom other articles give the post, found by the last word of whose post it is. */
function holders(
  { roles }: Actor,
  byPost: ReadonlyMap<string, readonly { person: Actor; held: Role }[]>,
  rules: CastRules,
): readonly Actor[] {
  return roles.flatMap((asked) =>
    asked.of === null
      ? []
      : wordsAtEnds(asked.of).flatMap((word) =>
          (byPost.get(word) ?? []).flatMap(({ person, held }) =>
            rules.isSamePost(asked, held) && isSameOwner(asked.of, held.of) ? [person] : [],
          ),
        ),
  )
}

/** "Wagner" and "Group" of Wagner Group: owners that are the same share one of them. */
const wordsAtEnds = (owner: string | null): string[] => {
  const words = owner?.toLowerCase().split(/\s+/u) ?? []
  return [...new Set([words[0], words.at(-1)])].filter((word) => word !== undefined)
}

const only = (ids: readonly ActorId[]): ActorId | null => {
  const [first, second] = new Set(ids)
  return first !== undefined && second === undefined ? first : null
}

/** Each post once, by its fullest words: "chief of Wagner" says nothing beside "boss of Wagner Group", nor "president" beside "president of Russia". */
export function distinctRoles(roles: readonly Role[], rules: CastRules): Role[] {
  const fullestFirst = roles.toSorted((a, b) => (b.of?.length ?? 0) - (a.of?.length ?? 0))
  return fullestFirst.filter((role, index) => !fullestFirst.slice(0, index).some((kept) => isSaidBy(kept, role, rules)))
}

const isSaidBy = (kept: Role, role: Role, rules: CastRules): boolean =>
  kept.role === role.role
    ? role.of === null || isSameOwner(kept.of, role.of)
    : rules.isSamePost(role, kept) && isSameOwner(kept.of, role.of)
