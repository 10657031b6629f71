import type { TimeExpression } from '#model'
import type { EpochDay } from '#util'

/** What a date rule is given: one sentence, the day of the document, and the day last spoken of before. */
export interface DateContext {
  readonly sentence: string
  readonly offset: number
  readonly reference: EpochDay | null
  readonly previous: EpochDay | null
  /** The year last written out in the text. */
  readonly year: number | null
}

/** One small finder of time expressions. Where two overlap, the one that stands earlier in the order, and then the longer, stays. */
export type DateFinder = (context: DateContext) => TimeExpression[]
