/** Where the content of a claim lies against the moment of saying: before it, at it, after it; null where the words do not tell. */
export type Tense = 'before' | 'during' | 'after' | null

/** What the clocks need to know of one language. */
export interface ClockRules {
  tenseOf(content: string): Tense
  /** "later revealed": said after the day that the sentence names. */
  isLater(wordsBeforeCue: string): boolean
  /** "on the day of the rebellion", "last year": said on an occasion other than the one before. */
  isElsewhere(words: string): boolean
  /** "on Thursday, nine days [after] he said": the date before is of another clause. */
  subordinates(wordsBetween: string): boolean
  /** "the minister[, who took office in] 2020, said": the date tells who it is. */
  describes(wordsBeforeDate: string): boolean
  /** "[After the vote on] 3 March": what the sentence tells comes later. */
  comesAfter(clause: string): boolean
  /** A pronoun for the one who spoke last. */
  goesOn(source: string): boolean
}
