import { fromMarkdown } from 'mdast-util-from-markdown'
import { type BlockKind, CounterclaimError } from '#model'
import { joinBlocks, type LooseBlock } from './joined-blocks.ts'
import { type MarkdownFront, splitFront } from './markdown-front.ts'
import { markdownPieces } from './markdown-pieces.ts'
import type { BlockedText } from './plain-text.ts'

interface ReadMarkdown extends BlockedText {
  readonly front: MarkdownFront
}

/** The part of a Markdown tree that reading stands on. */
interface MarkdownNode {
  readonly type: string
  readonly value?: string
  readonly depth?: number
  readonly children?: readonly MarkdownNode[]
}

// Reading slows down with the square of these, and recursion has an end; no report comes near them.
const deepest = 50
const longestRun = 500

/**
 * Blocks of a Markdown text (CommonMark): its words without their marks. Raw HTML, images and code fences are left out of it. Throws
 * `page-too-deep`.
 */
export function readMarkdown(markdown: string, address: string): ReadMarkdown {
  const { front, rest } = splitFront(markdown)
  if (isTooTangled(rest)) throw new CounterclaimError('page-too-deep', address)
  const blocks = markdownPieces(rest).flatMap((piece) => blocksOf(fromMarkdown(piece)))
  const titled =
    front.title === null ? withFirstTitle(blocks) : [title(front.title), ...withoutTitle(blocks, front.title)]
  return { front, ...joinBlocks('markdown', titled) }
}

const title = (text: string): LooseBlock => ({ kind: 'title', text })

const withoutTitle = (blocks: readonly LooseBlock[], words: string): readonly LooseBlock[] =>
  blocks[0]?.kind === 'heading' && blocks[0].text === words ? blocks.slice(1) : blocks

/** Without front matter the heading that a text opens with is its title. */
const withFirstTitle = (blocks: readonly LooseBlock[]): readonly LooseBlock[] =>
  blocks[0]?.kind === 'heading' ? [title(blocks[0].text), ...blocks.slice(1)] : blocks

/** True for marks nested or piled up as no writer would. */
function isTooTangled(markdown: string): boolean {
  const containers = new RegExp(String.raw`^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){${deepest}}`, 'mu')
  const indented = /^[ \t]{400}/mu
  const piled = new RegExp(String.raw`[\[\]!*_~\x60<(\\&]{${longestRun}}`, 'u')
  return containers.test(markdown) || indented.test(markdown) || piled.test(markdown) || hasCrowdedParagraph(markdown)
}

/** Opening brackets and emphasis marks of one paragraph are tried against each other. */
function hasCrowdedParagraph(markdown: string): boolean {
  let marks = 0
  for (const line of markdown.split('\n')) {
    if (line.trim() === '') marks = 0
    marks += line.replace(/^[\s>*+-]+|^\s*\[[^\]]*\]:.*$/u, '').match(/[[\]*_`<]/gu)?.length ?? 0
    if (marks > 5000) return true
  }
  return false
}

function blocksOf(root: MarkdownNode): LooseBlock[] {
  const blocks: LooseBlock[] = []
  const walk = (node: MarkdownNode, inherited: BlockKind) => {
    for (const child of node.children ?? []) {
      if (child.type === 'heading') add('heading', child)
      else if (child.type === 'paragraph') add(inherited, child)
      else walk(child, child.type === 'blockquote' ? 'quote' : inherited)
    }
  }
  const add = (kind: BlockKind, node: MarkdownNode) => {
    const text = wordsOf(node).replace(/\s+/gu, ' ').trim()
    if (text !== '') blocks.push({ kind, text })
  }
  walk(root, 'paragraph')
  return blocks
}

function wordsOf(node: MarkdownNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? ''
  if (node.type === 'break') return ' '
  return (node.children ?? []).map(wordsOf).join('')
}
