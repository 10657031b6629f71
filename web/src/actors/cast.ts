import type { ActorView } from '#contract'
import type { ActorId } from '#model'
import { actorKeys } from './actor-keys.ts'

/** How an actor looks on every view: a colour of the palette and a key of letters. */
interface CastMember {
  readonly id: ActorId
  readonly name: string
  readonly key: string
  readonly colour: string
  readonly claims: number
}

export type Cast = ReadonlyMap<string, CastMember>

const palette = 8

/** Class of an actor's colour; nobody's words have one of their own. */
export const nobody = 'actor-none'

/** Who speaks, most claims first. Colours come round again after eight; the keys never do. */
export function castOf(actors: readonly ActorView[]): Cast {
  const order = actors.toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1))
  const keys = actorKeys(order.map(({ name }) => name))
  return new Map(
    order.map(({ id, name, claims }, index) => [
      id,
      { id, name, claims, key: keys[index] ?? '?', colour: `actor-${index % palette}` },
    ]),
  )
}
