import type { Block, TraceStep } from '#model'
import { type Range, trimmed } from '#util'
import { kindOfLine, looksLikeHeading } from './line-kinds.ts'

export interface BlockedText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly trace: readonly TraceStep[]
}

/**
 * Blocks of a text as it stands: nothing is cut out, page furniture is a kind of block. A line is a block of its own unless the
 * lines of its group are broken at a fixed width, and then the group is one.
 */
export function readPlainText(text: string): BlockedText {
  const groups = lineGroups(text).flatMap((lines) => (isWrapped(text, lines) ? [join(lines)] : lines))
  const trace: TraceStep[] = []
  const blocks = groups.map((group, index): Block => {
    const line = text.slice(group.start, group.end)
    const place = index < 4 || index >= groups.length - 6 ? 'edge' : 'middle'
    const kind = line.length <= 400 ? kindOfLine(line, place) : null
    if (kind?.kind === 'boilerplate') trace.push({ step: 'plain-text', reason: kind.reason, text: line })
    return { ...group, kind: kind?.kind ?? 'paragraph' }
  })
  return { text, blocks: withHeadings(text, blocks), trace }
}

/** Lines with something on them, grouped as blank lines part them. */
function lineGroups(text: string): Range[][] {
  const groups: Range[][] = []
  let group: Range[] = []
  let start = 0
  while (start <= text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const line = trimmed(text, { start, end })
    if (line.end > line.start) group.push(line)
    else if (group.length > 0) {
      groups.push(group)
      group = []
    }
    start = end + 1
  }
  if (group.length > 0) groups.push(group)
  return groups
}

const join = (lines: readonly Range[]): Range => ({ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 })

/** Lines broken at a width: all but the last are of like length, and most end in the middle of a sentence. */
function isWrapped(text: string, lines: readonly Range[]): boolean {
  if (lines.length < 2) return false
  const body = lines.slice(0, -1)
  const lengths = body.map(({ start, end }) => end - start)
  const longest = Math.max(...lengths.slice(0, 1000))
  const open = body.filter(({ end }) => !/[.!?:"”’]/u.test(text[end - 1] ?? '')).length
  return longest >= 40 && longest <= 120 && lengths.every((length) => length >= longest * 0.6) && open > body.length / 2
}

/** The first short line is the title; others that stand before running text are headings. */
function withHeadings(text: string, blocks: readonly Block[]): Block[] {
  const isPlain = (block: Block | undefined) => block?.kind === 'paragraph'
  const isShort = (block: Block) => looksLikeHeading(text.slice(block.start, block.end))
  const content = blocks.filter(isPlain)
  const running = content.filter((block) => !isShort(block)).length
  if (running === 0) return [...blocks]
  const first = content[0]
  return blocks.map((block, index) => {
    if (!isPlain(block) || !isShort(block)) return block
    if (block === first) return { ...block, kind: 'title' }
    const next = blocks.slice(index + 1).find(({ kind }) => kind !== 'boilerplate')
    return isPlain(next) ? { ...block, kind: 'heading' } : block
  })
}
