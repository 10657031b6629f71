import type { KnownActor } from '#model'

/** What an import gives: the actors, and each line or entity that gave none, with why. */
export interface KnownActors {
  readonly actors: readonly KnownActor[]
  readonly leftOut: readonly (Omitted & { readonly place: string })[]
}

/** Why a line or entity gave none: it is malformed, or of another kind than actors are, as a file of all kinds has some. */
export interface Omitted {
  readonly reason: string
  readonly isMalformed: boolean
}
export const malformed = (reason: string): Omitted => ({ reason, isMalformed: true })
export const otherKind = (reason: string): Omitted => ({ reason, isMalformed: false })

export const isOmitted = (found: KnownActor | Omitted): found is Omitted => 'isMalformed' in found

/** The names but for the first, each once. */
export const othersOf = (name: string, names: readonly string[]): string[] =>
  [...new Set(names.map((one) => one.trim()))].filter((one) => one !== '' && one !== name)
