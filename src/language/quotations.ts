import type { Block } from '#model'
import type { Range } from '#util'

/** A stretch in quotation marks, with the marks: `closed` is false where the block ends first (speech that runs on). */
export interface Quotation extends Range {
  readonly closed: boolean
}

/**
 * The double-quoted stretches of each block. Straight marks open and close by turns, starting anew in every block; a block that
 * starts inside a running quotation opens one of its own, as English print has it.
 */
export function quotationsOf(text: string, blocks: readonly Block[]): Quotation[] {
  return blocks.flatMap((block) => quotationsIn(text, block))
}

function quotationsIn(text: string, { start, end }: Range): Quotation[] {
  const found: Quotation[] = []
  let open: number | null = null
  for (const { 0: mark, index } of text.slice(start, end).matchAll(/["“”«»„]|''|``/gu)) {
    const at = start + index
    if (open === null) {
      if (mark !== '”' && mark !== '»') open = at
    } else if (mark !== '“' && mark !== '«' && mark !== '„' && mark !== '``') {
      found.push({ start: open, end: at + mark.length, closed: true })
      open = null
    }
  }
  if (open !== null) found.push({ start: open, end, closed: false })
  return found
}
