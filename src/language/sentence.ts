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

/** The sentence that holds an offset, or null: they are in order, so that a long text is searched in few steps. */
export function sentenceAt(
  sentences: readonly Sentence[],
  offset: number,
): { sentence: Sentence; index: number } | null {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const index = (low + high) >> 1
    const sentence = sentences[index]
    if (!sentence) return null
    if (offset < sentence.start) high = index - 1
    else if (offset >= sentence.end) low = index + 1
    else return { sentence, index }
  }
  return null
}
