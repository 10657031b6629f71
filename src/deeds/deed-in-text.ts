import type { DeedType } from '#model'
import type { Range } from '#util'
import type { Phrase } from './phrases.ts'

/** Somebody in a deed: the noun phrase that names them, in a stretch with what hangs on it ("[members of the union]"). */
export interface Party extends Range {
  readonly phrase: Phrase
}

/** A deed as a sentence tells it, before it is known who is meant. */
export interface DeedInText {
  readonly type: DeedType
  /** Finer than the type: a battle among assaults, an inquiry among accusations. */
  readonly mode: 'fight' | 'investigate' | null
  readonly source: readonly Party[]
  readonly target: readonly Party[]
  /** The verb group, or the noun that names the deed. */
  readonly cue: Range
  readonly rule: string
  readonly isNegated: boolean
  /** Said, planned or promised, not done yet. */
  readonly isFuture: boolean
  readonly isSide: boolean
}
