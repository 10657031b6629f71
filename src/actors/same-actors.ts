import type { Actor, ActorId } from '#model'
import { isOneWord, lastWord } from './member.ts'

/**
 * Who is one and the same across the articles of a case: a person known in one article by surname alone is the only person of the
 * case with that surname. Gives the id that stands for each id.
 */
export function sameActors(actors: readonly Actor[]): ReadonlyMap<ActorId, ActorId> {
  const people = new Map(actors.filter(({ type }) => type === 'person').map((actor) => [actor.id, actor]))
  const bySurname = Map.groupBy(
    [...people.values()].filter(({ name }) => !isOneWord(name)),
    ({ name }) => lastWord(name),
  )
  return new Map(
    actors.map((actor) => {
      const full = actor.type === 'person' && isOneWord(actor.name) ? bySurname.get(actor.name) : undefined
      return [actor.id, full?.length === 1 && full[0] ? full[0].id : actor.id]
    }),
  )
}
