import type { Clauses, Telling } from '#deeds'
import type { ActorId, TieCategory } from '#model'
import type { Range } from '#util'

/** A tie as a sentence tells it. */
export interface TieInText {
  readonly from: ActorId
  readonly to: ActorId
  readonly category: TieCategory
  readonly instrument: string | null
  readonly since: string | null
  readonly until: string | null
  readonly range: Range
  readonly rule: string
  readonly because: string
  readonly confidence: number
}

/** Finds ties of one construction in the sentence at `index` of a telling. */
export type TieFinder = (telling: Telling, index: number, sentence: Clauses) => TieInText[]
