import type { TimeExpression } from '#model'
import type { DayBounds } from '#util'
import type { Sentence } from './sentence.ts'

/** Words that end in a full stop without ending a sentence, in lower case, with the stop. */
export interface Abbreviations {
  readonly anyCase: ReadonlySet<string>
  /** Other words when they have no capital: "Ill." is a state, "ill." is not. */
  readonly capitalised: ReadonlySet<string>
  /** "No. 12", not "no." */
  readonly beforeNumbers: ReadonlySet<string>
}

/** What reading needs to know of one language; the engines take it as an argument. One folder a language. */
export interface Language {
  /** ISO 639-1 code. */
  readonly code: string
  readonly abbreviations: Abbreviations
  /** How a paragraph opens that was added later: "Correction, 7 July: ...". */
  readonly noticeOpening: RegExp
  /** Time expressions of the sentences in order, resolved against the date of the document where it has one. */
  findDates(text: string, sentences: readonly Sentence[], published: DayBounds | null): TimeExpression[]
}
