import type { BlockKind } from '#model'
import type { Range } from '#util'

/** A word of a sentence with its grammar; `head` is an index into the sentence's words, -1 for none. */
export interface Word extends Range {
  readonly index: number
  readonly text: string
  readonly lower: string
  readonly lemma: string
  /** Part of speech, Penn Treebank. */
  readonly tag: string
  readonly head: number
  /** Relation to the head, Universal Dependencies. */
  readonly relation: string
  /** Part of a time expression. */
  readonly isTime: boolean
}

/** A sentence as the finders of this folder and its neighbours see it. */
export interface Told extends Range {
  readonly index: number
  readonly block: BlockKind
  /** The number of the block that it stands in. */
  readonly paragraph: number
  readonly words: readonly Word[]
}
