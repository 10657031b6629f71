import type { Clauses, Telling } from '#deeds'
import type { IndicatorKind } from '#model'
import type { Range } from '#util'

/** Something that a sentence says is to be watched for. */
export interface OutlookInText {
  readonly kind: IndicatorKind
  /** The stretch that says it. */
  readonly range: Range
  readonly condition: Range | null
  readonly consequence: Range | null
  readonly rule: string
  readonly because: string
  readonly confidence: number
}

/** Finds outlook of one construction in a sentence. */
export type OutlookFinder = (telling: Telling, sentence: Clauses) => OutlookInText[]
