import type { TimeExpression } from '#model'
import type { EpochDay, Range } from '#util'

/** What a time expression says, apart from where it stands. */
export type Reading = Omit<TimeExpression, 'start' | 'end' | 'rule'>

export type Grain = 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century'

/** A date that the text has spoken of: what "two days later" and "that month" count from. */
export interface Spoken {
  readonly grain: Grain
  readonly first: EpochDay
}

/** Whether the verb that an expression belongs to looks back or ahead. */
export type Tense = 'past' | 'future' | null

/** What a reading may count from, at one place in the text. */
export interface Anchors {
  /** A day near the document's: enough to choose a year by. */
  readonly reference: EpochDay | null
  /** The very day of the document, where it is known. */
  readonly today: EpochDay | null
  readonly spoken: Spoken | null
  /** The day last spoken of, however many months and years were named since. */
  readonly day: EpochDay | null
  /** The day that this sentence, or the one before it in its paragraph, has spoken of. */
  readonly near: EpochDay | null
  /** The year last spoken of. */
  readonly year: number | null
  /** True for a history: its dates count from one another, not from the day that it was written on. */
  readonly isHistory: boolean
  readonly tense: () => Tense
}

export type Kind =
  | 'day'
  | 'weekday'
  | 'time'
  | 'part'
  | 'month'
  | 'year'
  | 'date'
  | 'shift'
  | 'duration'
  | 'set'
  | 'reference'
  | 'name'

/** A stretch of a sentence that may be a time expression; its range is within the sentence. */
export interface Candidate extends Range {
  readonly kind: Kind
  /** The name of its finder. */
  readonly rule?: string
  /** Null where it turns out to be none. */
  readonly read: (anchors: Anchors) => Reading | null
}

/** One small finder of time expressions. Where two overlap the longer stays, and of equals the one that stands earlier in the order. */
export interface DateFinder {
  /** It looks at a sentence only where one of these comes up. */
  readonly topics: number
  readonly find: (sentence: string) => readonly Candidate[]
}

/** Works over what the finders of a sentence left: candidates in order, none overlapping another. */
export type DateRefiner = (candidates: readonly Candidate[], sentence: string) => readonly Candidate[]

/** A pattern and what its matches mean; the match is the expression, so what leads to it stands in a lookbehind. */
export interface DateRule {
  readonly kind: Kind
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => Candidate['read'] | null
}

/** A finder made of rules. */
export const dateFinder = (topics: number, rules: readonly DateRule[]): DateFinder => ({
  topics,
  find: (sentence) => {
    const found: Candidate[] = []
    for (const rule of rules) addCandidates(found, rule, sentence)
    return found
  },
})

function addCandidates(found: Candidate[], { kind, pattern, read }: DateRule, sentence: string): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
    const meaning = match[0] === '' ? null : read(match)
    if (meaning) found.push({ kind, start: match.index, end: match.index + match[0].length, read: meaning })
    if (match[0] === '') pattern.lastIndex++
  }
}
