import type { Article, Block } from '#model'
import { textOf } from '#util'

/** A block of the article, or a run of page furniture that is folded away together. */
export type Run =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'furniture'; readonly start: number; readonly pieces: readonly FurniturePiece[] }

export interface FurniturePiece {
  readonly start: number
  readonly words: string
  /** Why reading set it aside, where it says so. */
  readonly reason: string | null
}

export function runsOf({ text, blocks, trace }: Article): readonly Run[] {
  const reasons = new Map(trace.map((step) => [step.text.trim(), step.reason]))
  const runs: Run[] = []
  for (const block of blocks) {
    if (block.kind !== 'boilerplate') {
      runs.push({ kind: 'block', block })
      continue
    }
    const words = textOf(text, block).trim()
    const piece = { start: block.start, words, reason: reasons.get(words) ?? null }
    const last = runs.at(-1)
    if (last?.kind === 'furniture') runs[runs.length - 1] = { ...last, pieces: [...last.pieces, piece] }
    else runs.push({ kind: 'furniture', start: block.start, pieces: [piece] })
  }
  return runs
}
