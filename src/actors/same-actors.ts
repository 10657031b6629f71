import type { Actor, ActorId, Role } from '#model'
import { isOneWord, lastWord } from './member.ts'
import type { CastRules } from './naming.ts'
import { isSameOwner } from './post-members.ts'

/**
 * Who is one and the same across the articles of a case: a person known in one article by surname alone is the only person of the
 * case with that surname; the holder of a post whom one article does not name is the only person whom another gives that post. Gives
 * the id that stands for each id.
 */
export function sameActors(actors: readonly Actor[], rules: CastRules): ReadonlyMap<ActorId, ActorId> {
  const people = actors.filter(({ type, name }) => type === 'person' && !isOneWord(name))
  return new Map(actors.map((actor) => [actor.id, only(standsFor(actor, people, rules)) ?? actor.id]))
}

function standsFor(actor: Actor, people: readonly Actor[], rules: CastRules): readonly Actor[] {
  if (actor.type === 'person' && isOneWord(actor.name))
    return people.filter(({ name }) => lastWord(name) === actor.name)
  if (actor.type !== 'office') return []
  return people.filter(({ roles }) =>
    actor.roles.some(
      (asked) =>
        asked.of !== null && roles.some((held) => rules.isSamePost(asked, held) && isSameOwner(asked.of, held.of)),
    ),
  )
}

const only = (found: readonly Actor[]): ActorId | null => {
  const ids = new Set(found.map(({ id }) => id))
  return ids.size === 1 ? ([...ids][0] ?? null) : null
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
