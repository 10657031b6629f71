import { Readability } from '@mozilla/readability'
import { type Block, CounterclaimError, type TraceStep } from '#model'
import { type Page, type PageNode, parsePage } from './dom.ts'
import { type Head, readHead } from './head.ts'
import { kindOfLine } from './line-kinds.ts'
import { type PageBlock, pageBlocks } from './page-blocks.ts'
import { isTooDeep } from './page-depth.ts'
import type { BlockedText } from './plain-text.ts'

export interface ReadPage extends BlockedText {
  readonly head: Head
  /** Lines of the whole page that may carry its date, from before the article was cut out of it. */
  readonly dateLines: readonly string[]
}

/** The article of a page and what its head says. Throws `page-too-deep` and `page-without-article`, naming the address. */
export function readHtmlPage(html: string, address: string): ReadPage {
  if (isTooDeep(html)) throw new CounterclaimError('page-too-deep', address)
  const page = parsePage(html)
  const head = readHead(page)
  const dateLines = dateLinesOf(page)
  const body = articleBlocks(page)
  if (body.length === 0) throw new CounterclaimError('page-without-article', address)
  return { head, dateLines, ...assemble(head, body) }
}

/** Readability takes the page apart to find the article; figures, asides and tables are not its text. */
function articleBlocks(page: Page): PageBlock[] {
  const reader = new Readability<PageNode>(page, { serializer: (node) => node as never, charThreshold: 120 })
  const found = reader.parse()
  return found?.content ? pageBlocks(found.content) : []
}

function dateLinesOf(page: Page): string[] {
  return [
    ...page.querySelectorAll(
      '.date, .dateline, .published, .timestamp, .byline, .meta, .post-date, .entry-date, time, h1 + p, h2 + p',
    ),
  ]
    .map((element) => element.textContent?.replace(/\s+/gu, ' ').trim() ?? '')
    .filter((line) => line.length > 0 && line.length <= 160)
    .slice(0, 12)
}

/** One text of title and blocks, a blank line between, each block with its kind. */
function assemble(head: Head, body: readonly PageBlock[]): BlockedText {
  const blocks: Block[] = []
  const trace: TraceStep[] = []
  let text = ''
  const add = (kind: Block['kind'], words: string) => {
    const start = text === '' ? 0 : text.length + 2
    text = text === '' ? words : `${text}\n\n${words}`
    blocks.push({ start, end: start + words.length, kind })
  }
  if (head.title) add('title', head.title)
  const rest = body.filter(({ text: words }, index) => !(index < 3 && sameWords(words, head.title)))
  for (const [index, { kind, text: words }] of rest.entries()) {
    const own =
      words.length <= 400 ? kindOfLine(words, index < 3 || index >= rest.length - 5 ? 'edge' : 'middle') : null
    if (own?.kind === 'boilerplate') trace.push({ step: 'page', reason: own.reason, text: words })
    add(own?.kind ?? kind, words)
  }
  return { text, blocks, trace }
}

const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function sameWords(words: string, title: string | null): boolean {
  return title !== null && letters(words) === letters(title)
}
