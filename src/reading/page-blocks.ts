import type { BlockKind } from '#model'
import type { PageNode } from './dom.ts'
import { asideReason } from './story/box-names.ts'
import { pageLines } from './story/page-lines.ts'

export interface PageBlock {
  readonly kind: BlockKind
  readonly text: string
}

/** The text of an element that is known to be a story: one entry a block, without figures, asides and what else it hides. */
export function pageBlocks(root: PageNode): PageBlock[] {
  const { boxes, lines } = pageLines(root)
  const isAside: boolean[] = []
  for (const box of boxes) isAside.push((isAside[box.parent] ?? false) || asideReason({ ...box, names: '' }) !== null)
  return lines.filter(({ box }) => !isAside[box]).map(({ kind, text }) => ({ kind, text }))
}
