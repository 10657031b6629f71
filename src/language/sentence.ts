import type { BlockKind } from '#model'
import type { Token } from './tokens.ts'

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  readonly block: BlockKind
  /** True for the first sentence of its block. */
  readonly opens: boolean
}
