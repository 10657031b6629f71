import type { TimeExpression } from '#model'
import type { EpochDay } from '#util'

/** What a date rule is given: one sentence, the day of the document, and what was spoken of before. */
export interface DateContext {
  readonly sentence: string
  readonly offset: number
  /** A day near the document's: enough to choose a year by. */
  readonly reference: EpochDay | null
  /** The very day of the document, where it is known. */
  readonly today: EpochDay | null
  /** The day last spoken of before a place in the text. */
  readonly previous: (at: number) => EpochDay | null
  /** The year last written out in the text. */
  readonly year: number | null
}

/** One small finder of time expressions. Where two overlap, the one that stands earlier in the order, and then the longer, stays. */
export type DateFinder = (context: DateContext) => TimeExpression[]
