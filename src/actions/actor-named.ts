import { type Actor, CounterclaimError } from '#model'
import { slug } from '#util'
import type { CaseCast } from './case-cast.ts'

/** The actor with an id, or with a name that only one of the cast has. Throws `actor-not-found`, `actor-unclear`. */
export function actorNamed(nameOrId: string, cast: CaseCast): Actor {
  const byId = cast.of(nameOrId as Actor['id'])
  if (byId) return byId
  const asked = slug(nameOrId)
  const all = cast.actors.map(({ actor }) => actor)
  const called = (names: (actor: Actor) => readonly string[]) =>
    all.filter((actor) => names(actor).some((own) => slug(own) === asked))
  const byName = called(({ name }) => [name])
  const found = byName.length > 0 ? byName : called(({ aliases }) => aliases)
  const [first, second] = found
  if (!first || asked === '') throw new CounterclaimError('actor-not-found', nameOrId)
  if (second) throw new CounterclaimError('actor-unclear', `${nameOrId} (${found.map(({ id }) => id).join(', ')})`)
  return first
}
