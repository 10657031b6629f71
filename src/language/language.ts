import type { TimeExpression } from '#model'
import type { EpochDay } from '#util'
import type { Sentence } from './sentence.ts'

/** What reading needs to know of one language; the engines take it as an argument. One folder a language. */
export interface Language {
  /** ISO 639-1 code. */
  readonly code: string
  /** Words that end in a full stop without ending a sentence, in lower case, with the stop. */
  readonly abbreviations: ReadonlySet<string>
  /** Time expressions of the sentences in order, resolved against the day of the document where it has one. */
  findDates(text: string, sentences: readonly Sentence[], reference: EpochDay | null): TimeExpression[]
}
