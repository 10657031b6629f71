import type { Block, BlockKind, TraceStep } from '#model'
import { kindOfLine } from './line-kinds.ts'
import type { BlockedText } from './plain-text.ts'

/** A block before it has its place in a text; `reason` says why it is boilerplate. */
export interface LooseBlock {
  readonly kind: BlockKind
  readonly text: string
  readonly reason?: string
}

/** One text of blocks, a blank line between; short paragraphs that are page furniture, a byline or a credit by their words become that. */
export function joinBlocks(step: string, loose: readonly LooseBlock[]): BlockedText {
  const blocks: Block[] = []
  const trace: TraceStep[] = []
  const pieces: string[] = []
  let end = -2
  for (const [index, { kind, text, reason }] of loose.entries()) {
    const own =
      kind === 'paragraph' && text.length <= 400
        ? kindOfLine(text, index < 4 || index >= loose.length - 5 ? 'edge' : 'middle')
        : null
    const known = own ?? { kind, reason: reason ?? '' }
    if (known.kind === 'boilerplate') trace.push({ step, reason: known.reason, text })
    const start = end + 2
    end = start + text.length
    pieces.push(text)
    blocks.push({ start, end, kind: known.kind })
  }
  return { text: pieces.join('\n\n'), blocks, trace }
}
