import { Readability } from '@mozilla/readability'
import { type Block, CounterclaimError } from '#model'
import { dateLinesOf } from './date-lines.ts'
import { type Page, type PageNode, parsePage } from './dom.ts'
import { type Head, readHead } from './head.ts'
import { kindOfLine } from './line-kinds.ts'
import { pageShape } from './page-shape.ts'
import { pageTrouble } from './page-trouble.ts'
import type { BlockedText } from './plain-text.ts'
import { type ArticleLines, articleLines } from './story/article-lines.ts'
import { proseOf } from './story/core-box.ts'
import { type PageLine, type PageLines, pageLines } from './story/page-lines.ts'

export interface ReadPage extends BlockedText {
  readonly head: Head
  /** Lines of the whole page that may carry its date, from before the article was cut out of it. */
  readonly dateLines: readonly string[]
}

/** The article of a page and what its head says. Throws coded errors that name the address. */
export function readHtmlPage(html: string, address: string): ReadPage {
  const shape = pageShape(html)
  if (shape === 'page-too-deep' || shape === 'page-too-complex') throw new CounterclaimError(shape, address)
  const page = parsePage(html)
  const head = readHead(page, address)
  const whole = pageLines(page.querySelector('body') ?? page.documentElement ?? page.createElement('body'))
  const dateLines = dateLinesOf(page, whole, head.title)
  const asksPassword = page.querySelector('input[type="password"]') !== null
  const withoutScript = [...page.querySelectorAll('noscript')].map(({ textContent }) => textContent ?? '')
  const found = articleLines(
    whole,
    shape === 'wide' ? whole.lines.map((line) => proseOf(line) > 0) : secondedBy(whole, readable(page)),
    head,
  )
  const { lines, trace } = withData(found, head.articleBody)
  const trouble = pageTrouble({ title: head.title, lines: whole.lines, story: lines, asksPassword, withoutScript })
  if (trouble !== null) throw new CounterclaimError(trouble, address)
  if (!lines.some(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'heading'))
    throw new CounterclaimError('page-without-article', address)
  return { head, dateLines, ...assemble(head, lines), trace }
}

/** What Readability has of a page, which it takes apart. */
function readable(page: Page): PageLines | null {
  const reader = new Readability<PageNode>(page, { serializer: (node) => node as never, charThreshold: 120 })
  const found = reader.parse()?.content
  return found ? pageLines(found) : null
}

/** The story from the page's data, where the page itself shows little of it until a script has run. */
function withData({ lines, trace }: ArticleLines, articleBody: string | null): ArticleLines {
  const shown = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (articleBody === null || articleBody.length < 500 || shown > articleBody.length / 3) return { lines, trace }
  const body = parsePage(`<html><body>${articleBody.replace(/\n+/gu, '<br><br>')}</body></html>`).querySelector('body')
  return {
    lines: body ? pageLines(body).lines : [],
    trace: [{ step: 'page', reason: 'the text is that of its data', text: '' }],
  }
}

/** Which lines the second opinion has too, each as often as it has them. */
function secondedBy({ lines }: PageLines, other: PageLines | null): boolean[] {
  const left = new Map<string, number>()
  for (const { text } of other?.lines ?? []) left.set(text, (left.get(text) ?? 0) + 1)
  return lines.map(({ text }) => {
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return count > 0
  })
}

/** One text of title and blocks, a blank line between, each block with its kind. */
function assemble(head: Head, body: readonly PageLine[]): Pick<BlockedText, 'text' | 'blocks'> {
  const blocks: Block[] = []
  let text = ''
  const add = (kind: Block['kind'], words: string) => {
    const start = text === '' ? 0 : text.length + 2
    text = text === '' ? words : `${text}\n\n${words}`
    blocks.push({ start, end: start + words.length, kind })
  }
  if (head.title) add('title', head.title)
  for (const [index, { kind, text: words }] of body.entries()) {
    const place = index < 3 || index >= body.length - 5 ? 'edge' : 'middle'
    add((words.length <= 400 ? kindOfLine(words, place)?.kind : null) ?? kind, words)
  }
  return { text, blocks }
}
