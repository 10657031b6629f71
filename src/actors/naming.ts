import type { Analysed, Sentence } from '#language'
import type { ActorType, Role } from '#model'
import type { Range } from '#util'

/**
 * Words that name somebody, before it is known who else is the same. `name`: a proper name; `post`: the holder of a post ("the
 * Belarusian president"); `people`: a group ("Western diplomats").
 */
export interface Naming extends Range {
  readonly kind: 'name' | 'post' | 'people'
  /** Without titles and articles. */
  readonly name: string
  /** Null where the words alone do not tell. */
  readonly type: ActorType | null
  readonly role: Role | null
  /** Name of the one they are spokesman of. */
  readonly speaksFor: string | null
}

/** Finds namings of one construction in a sentence. */
export type NamingFinder = (sentence: Sentence, analysed: Analysed) => Naming[]

/** What finding the cast needs to know of one language. */
export interface CastRules {
  readonly finders: readonly NamingFinder[]
  /** The state whose capital or short name a speaker goes by, or null. */
  stateMeantBy(word: string): string | null
  /** True where the two posts may have one holder: the leader of a country is its president. */
  isSamePost(asked: Role, held: Role): boolean
  /** `one`: he, her; `many`: they, them. */
  pronoun(word: string): 'one' | 'many' | null
}

interface Draft {
  readonly kind?: Naming['kind']
  readonly name: string
  readonly type: ActorType | null
  readonly role?: Role | null
  readonly speaksFor?: string | null
}

export const naming = (
  { start, end }: Range,
  { kind = 'name', name, type, role = null, speaksFor = null }: Draft,
): Naming => ({
  start,
  end,
  kind,
  name,
  type,
  role,
  speaksFor,
})
