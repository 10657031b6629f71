import type { ActorType, Role } from '#model'

/** An actor that is known from elsewhere, with its ids there. */
export interface KnownActor {
  /** Ids by whose they are: `{ wikidata: 'Q7747' }`. */
  readonly ids: Readonly<Record<string, string>>
  readonly name: string
  readonly type: ActorType
  readonly aliases: readonly string[]
  readonly roles: readonly Role[]
}

/** What an import gives: the actors, and each line or entity that gave none, with why. */
export interface KnownActors {
  readonly actors: readonly KnownActor[]
  readonly leftOut: readonly { readonly place: string; readonly reason: string }[]
}

/** The names but for the first, each once. */
export const othersOf = (name: string, names: readonly string[]): string[] =>
  [...new Set(names.map((one) => one.trim()))].filter((one) => one !== '' && one !== name)
