import type { Actor, ActorId, Mention } from '#model'
import type { Person } from './naming.ts'

/** Who speaks or is spoken of in one text. */
export interface Cast {
  readonly actors: readonly Actor[]
  /** In order of the text. Where one mention holds another ("[Putin's] spokesman Dmitry Peskov"), the longer comes first. */
  readonly mentions: readonly Mention[]
  /** The pronoun of those of whom the text or their given name tells it. */
  readonly persons: ReadonlyMap<ActorId, Person>
  /** What else the text tells of an actor in single words: a party. */
  readonly told: ReadonlyMap<ActorId, ReadonlySet<string>>
}
