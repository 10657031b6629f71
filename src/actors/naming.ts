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
  /** The pronoun that a title, a noun beside the name or a given name tells. */
  readonly person: Person | null
  /** Other names that the words give: "Defense Intelligence (HUR)". */
  readonly alsoCalled: readonly string[]
  /** What else the words tell of them, in lower case: a party, a place that they sit for. */
  readonly told: readonly string[]
}

export type Person = 'he' | 'she'

/** `one`: he, her; `many`: they, them; `thing`: it. */
export interface Pronoun {
  readonly number: 'one' | 'many' | 'thing'
  readonly person: Person | null
  readonly place: 'subject' | 'object' | 'owner'
}

/** "the Belarusian defense ministry": a noun with an article that points back to somebody spoken of, or does not. */
export interface Description {
  readonly kind: 'person' | 'body' | 'people'
  /** The noun, in lower case. */
  readonly head: string
  readonly modifiers: readonly string[]
  readonly person: Person | null
  /** True where the noun alone says too little for a post, and whoever is spoken of may be meant: "the businessman". */
  readonly isEpithet: boolean
}

/** Finds namings of one construction in a sentence. */
export type NamingFinder = (sentence: Sentence, analysed: Analysed) => Naming[]

/** What finding the cast needs to know of one language. */
export interface CastRules {
  readonly finders: readonly NamingFinder[]
  /** The state whose capital or short name a speaker goes by, or null. */
  readonly stateMeantBy: (word: string) => string | null
  /** True where the two posts may have one holder: the leader of a country is its president. */
  readonly isSamePost: (asked: Role, held: Role) => boolean
  readonly pronoun: (word: string) => Pronoun | null
  /** The pronoun that somebody's titles, posts and given name tell, or null. */
  readonly personOf: (member: { readonly name: string; readonly namings: readonly Naming[] }) => Person | null
  /** What a noun phrase that names nobody by name describes; null where it points to nobody in particular ("a minister"). */
  readonly description: (words: string) => Description | null
  /** True where a described noun may mean a body, by its name and role: "the agency" the Halfway Wire. */
  readonly isSuchBody: (head: string, name: string, role: string | null, type: ActorType) => boolean
  /** True where the two nouns may have one holder: "senator" and "sen". */
  readonly isSuchPost: (head: string, role: string) => boolean
  /** True for words after which a name is no subject: "of", "with". */
  readonly isPreposition: (word: string) => boolean
  /** True for words after which a subject stands: "that", "when". */
  readonly opensClause: (word: string) => boolean
  /** True for verbs that stand before their subject when they follow a quotation: "said". */
  readonly isSaying: (word: string) => boolean
  /** True for words that may follow the head of a noun phrase inside it: "of", "who". */
  readonly followsHead: (word: string) => boolean
  /** True for words that tell no body from another: "the same agency". */
  readonly isIdle: (word: string) => boolean
  readonly isParty: (word: string) => boolean
  /** "his lawyer", "her campaign": the noun phrase after a pronoun as the role of an office or body; null for other words. */
  readonly roleOwned: (words: string) => { readonly role: string; readonly type: ActorType } | null
}

interface Draft {
  readonly kind?: Naming['kind']
  readonly name: string
  readonly type: ActorType | null
  readonly role?: Role | null
  readonly speaksFor?: string | null
  readonly person?: Person | null
  readonly alsoCalled?: readonly string[]
  readonly told?: readonly string[]
}

export const naming = (
  { start, end }: Range,
  { kind = 'name', name, type, role = null, speaksFor = null, person = null, alsoCalled = [], told = [] }: Draft,
): Naming => ({
  start,
  end,
  kind,
  name,
  type,
  role,
  speaksFor,
  person,
  alsoCalled,
  told,
})
