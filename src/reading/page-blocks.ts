import type { BlockKind } from '#model'
import { elementNode, type PageNode, textNode } from './dom.ts'

export interface PageBlock {
  readonly kind: BlockKind
  readonly text: string
}

const skipped = new Set([
  'FIGURE',
  'ASIDE',
  'TABLE',
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'NAV',
  'FORM',
  'BUTTON',
  'IFRAME',
  'SVG',
  'VIDEO',
  'AUDIO',
  'FOOTER',
  'TEMPLATE',
])
const kinds: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  BLOCKQUOTE: 'quote',
  FIGCAPTION: 'caption',
}
const breaking = new Set([
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'LI',
  'UL',
  'OL',
  'DL',
  'DT',
  'DD',
  'PRE',
  'HEADER',
  'MAIN',
  'ADDRESS',
  'HR',
  ...Object.keys(kinds),
])

/** The text of an element as a reader sees it: one entry a block, white space as a browser folds it, figures and tables left out. */
export function pageBlocks(root: PageNode): PageBlock[] {
  const blocks: PageBlock[] = []
  let run = ''
  let kind: BlockKind = 'paragraph'
  const close = () => {
    const text = run.replace(/[\s\u00a0]+/gu, ' ').trim()
    if (text) blocks.push({ kind, text })
    run = ''
  }
  const walk = (node: PageNode, inherited: BlockKind) => {
    for (const child of node.childNodes) {
      if (child.nodeType === textNode) run += child.textContent ?? ''
      if (child.nodeType !== elementNode) continue
      const name = child.nodeName.toUpperCase()
      if (skipped.has(name)) continue
      if (name === 'BR') {
        if (isDouble(child)) close()
        run += ' '
      } else if (breaking.has(name)) {
        close()
        kind = kinds[name] ?? inherited
        walk(child, kind)
        close()
        kind = inherited
      } else walk(child, inherited)
    }
  }
  walk(root, 'paragraph')
  close()
  return blocks
}

// Two line breaks in a row part paragraphs on pages without paragraph elements.
function isDouble(br: PageNode): boolean {
  let next = br.nextSibling
  while (next && next.nodeType === textNode && !next.textContent?.trim()) next = next.nextSibling
  return next?.nodeName.toUpperCase() === 'BR'
}
