import type { Modality } from '#model'
import type { Range } from '#util'
import type { ParsedWord } from './parsed.ts'

/** A noun with what belongs to it, in a clause. */
export interface Phrase extends Range {
  readonly head: ParsedWord
  readonly words: readonly ParsedWord[]
  /** The word that binds it to the verb ("in", "by"); null for subjects and objects. */
  readonly preposition: string | null
  /** True where it is negated as such ("no soldiers", "nobody"). */
  readonly isNegated: boolean
}

/** One statement of a sentence: a verb, or what is said to be, with its grammar. */
export interface Clause {
  /** The verb, or the noun, adjective or adverb after "is". */
  readonly predicate: ParsedWord
  /** Dictionary form of the predicate, with its particle ("step down"). */
  readonly lemma: string
  readonly isCopula: boolean
  /** "there was" */
  readonly isExistential: boolean
  readonly isPassive: boolean
  readonly subjects: readonly Phrase[]
  readonly objects: readonly Phrase[]
  readonly obliques: readonly Phrase[]
  /** The predicate as a phrase, where it is a noun after "is". */
  readonly complement: Phrase | null
  /** The clause that the verb opens ("refused [to sign]"), with its words. */
  readonly open: { readonly predicate: ParsedWord; readonly words: string } | null
  readonly isNegated: boolean
  readonly modality: Modality
  readonly tense: 'past' | 'present' | 'future'
  /** From its first to its last word, subjects that it shares with another clause left out. */
  readonly range: Range
  /** The words of the sentence behind the predicate. */
  readonly following: readonly ParsedWord[]
}
