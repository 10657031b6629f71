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
  /** "on the day of [the mutiny]": finds the names of that event, and of what it may be called else; null where the words name none. */
  eventOfDay(words: string): RegExp | null
  /** "declared himself the winner of the 2020 election": said as what it speaks of was decided. */
  isOutcome(cue: string, content: string): boolean
  /** "told another story": says nothing that a day could be told by. */
  isGeneral(content: string): boolean
  /** "Eventually, the palace confirmed": opens with a word that places it late in what is told. */
  endsStory(sentence: string): boolean
  /** "described them as traitors": is of the moment, whatever its verbs. */
  isStance(cue: string, content: string): boolean
  /** A pronoun for the one who spoke last. */
  goesOn(source: string): boolean
}
