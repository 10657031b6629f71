import type { BlockKind } from '#model'
import { elementNode, type PageElement, type PageNode, textNode } from '../dom.ts'

/** An element that breaks lines, as far as judging its lines needs it. */
export interface PageBox {
  /** Index of the box around it; -1 for the outermost. */
  readonly parent: number
  readonly tag: string
  /** The words of its class names, id and role in small letters, each between spaces: relatedArticles is ` related articles `. */
  readonly names: string
  readonly isHidden: boolean
}

/** A line of a page as a browser breaks it: white space folded, one entry a block or `br br`. */
export interface PageLine {
  readonly kind: BlockKind
  readonly text: string
  /** Index of the innermost box around it. */
  readonly box: number
  /** Characters of it that are links. */
  readonly linked: number
  /** Characters of it that stand out (strong, em, small). */
  readonly stressed: number
}

export interface PageLines {
  readonly boxes: readonly PageBox[]
  readonly lines: readonly PageLine[]
}

const unread = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'SVG',
  'VIDEO',
  'AUDIO',
  'OBJECT',
  'CANVAS',
  'SELECT',
  'TEXTAREA',
  'HEAD',
  'TITLE',
  'DIALOG',
  'BUTTON',
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
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BODY',
  'CENTER',
  'DD',
  'DETAILS',
  'DIV',
  'DL',
  'DT',
  'FIELDSET',
  'FIGURE',
  'FOOTER',
  'FORM',
  'HEADER',
  'HR',
  'LI',
  'MAIN',
  'NAV',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'SUMMARY',
  'TABLE',
  'TBODY',
  'TD',
  'TFOOT',
  'TH',
  'THEAD',
  'TR',
  'UL',
  'CAPTION',
  ...Object.keys(kinds),
])
const stressing = new Set(['STRONG', 'B', 'EM', 'I', 'SMALL', 'U'])

interface Around {
  readonly box: number
  readonly kind: BlockKind
  readonly isLinked: boolean
  readonly isStressed: boolean
}

/** All lines under an element, with the boxes that they stand in. */
export function pageLines(root: PageNode): PageLines {
  const boxes: PageBox[] = [{ parent: -1, tag: root.nodeName.toUpperCase(), names: '', isHidden: false }]
  const lines: PageLine[] = []
  let run = ''
  let linked = 0
  let stressed = 0
  const close = ({ box, kind }: Around) => {
    const text = run.replace(/[\s\u00a0]+/gu, ' ').trim()
    if (text)
      lines.push({ kind, text, box, linked: Math.min(linked, text.length), stressed: Math.min(stressed, text.length) })
    run = ''
    linked = 0
    stressed = 0
  }
  const walk = (node: PageNode, around: Around) => {
    for (const child of node.childNodes) {
      if (child.nodeType === textNode) {
        const words = child.textContent ?? ''
        run += words
        const inked = words.trim().length
        if (around.isLinked) linked += inked
        if (around.isStressed) stressed += inked
        continue
      }
      if (child.nodeType !== elementNode) continue
      const tag = child.nodeName.toUpperCase()
      if (unread.has(tag)) continue
      if (tag === 'BR') {
        if (isDouble(child)) close(around)
        run += ' '
      } else if ((tag === 'TD' || tag === 'TH') && !holdsBoxes(child)) {
        run += ' '
        walk(child, around)
      } else if (breaking.has(tag)) {
        close(around)
        const inner = { ...around, box: boxes.length, kind: kinds[tag] ?? around.kind }
        boxes.push(boxOf(child as PageElement, tag, around.box))
        walk(child, inner)
        close(inner)
      } else if (!isOverlaid(child as PageElement)) {
        walk(child, {
          ...around,
          isLinked: around.isLinked || tag === 'A',
          isStressed: around.isStressed || stressing.has(tag),
        })
      }
    }
  }
  const outermost: Around = { box: 0, kind: 'paragraph', isLinked: false, isStressed: false }
  walk(root, outermost)
  close(outermost)
  return { boxes, lines }
}

function boxOf(element: PageElement, tag: string, parent: number): PageBox {
  const get = (name: string) => element.getAttribute(name) ?? ''
  return {
    parent,
    tag,
    names: wordsIn(
      `${classNames(get('class'))} ${get('id')} ${get('role')} ${get('itemprop')} ${get('data-component')} ${get('data-module')}`,
    ),
    isHidden:
      element.getAttribute('hidden') !== null ||
      get('aria-hidden') === 'true' ||
      /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(get('style')),
  }
}

/** Cells of layouts hold paragraphs of their own; those of data are read a row at a time. */
function holdsBoxes(cell: PageNode): boolean {
  for (const child of cell.childNodes)
    if (child.nodeType === elementNode && (breaking.has(child.nodeName.toUpperCase()) || holdsBoxes(child))) return true
  return false
}

/** Cards and hints that a pointer brings up over a word of the text, and what only screen readers say. */
function isOverlaid(element: PageElement): boolean {
  const names = element.getAttribute('class')
  if (
    names !== null &&
    / (?:tooltiptext|tooltip (?:text|content|body)|hovercard|hover card|popover (?:content|body)|rollover (?:[\p{L}\p{N}]+ )?(?:block|card|box|content)|sr only|visually hidden|visuallyhidden|screen reader text) /u.test(
      wordsIn(names),
    )
  )
    return true
  return /display\s*:\s*none/iu.test(element.getAttribute('style') ?? '')
}

/** Without what WordPress writes of a post into its class: the names of its categories and tags prove nothing. */
const classNames = (names: string): string =>
  /(?:^|\s)(?:hentry|type-\w+|status-publish)(?:\s|$)/u.test(names)
    ? names.replace(/(?:^|\s)(?:category|tag|author|post|type|status|format|term|topic)-\S+/gu, ' ')
    : names

/** Cut at 400 letters: pages made by machines carry kilobytes of them. */
const wordsIn = (names: string): string =>
  ` ${
    names
      .slice(0, 400)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `

// Two line breaks in a row part paragraphs on pages without paragraph elements.
function isDouble(br: PageNode): boolean {
  let next = br.nextSibling
  while (next && next.nodeType === textNode && !next.textContent?.trim()) next = next.nextSibling
  return next?.nodeName.toUpperCase() === 'BR'
}
