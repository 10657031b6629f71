import { type Actor, actorKey, CounterclaimError } from '#model'
import { slug } from '#util'
import { actorNamed } from './actor-named.ts'
import type { CaseCast } from './case-cast.ts'

/** As an article names it, before it is joined with others: else two spellings of one could never be told apart. */
export function asNamed(nameOrId: string, cast: CaseCast): Actor {
  const byId = cast.unjoined.find(({ id }) => id === nameOrId)
  if (byId) return byId
  const asked = slug(nameOrId)
  const byName = asked === '' ? [] : cast.unjoined.filter(({ name }) => slug(name) === asked)
  const [first] = byName
  if (!first) return actorNamed(nameOrId, cast)
  if (byName.some((other) => actorKey(other) !== actorKey(first)))
    throw new CounterclaimError('actor-unclear', `${nameOrId} (${byName.map(({ id }) => id).join(', ')})`)
  return first
}
