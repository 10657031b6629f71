import type { LooseBlock } from './joined-blocks.ts'
import type { PdfLine } from './pdf-pages.ts'
import { runningLines } from './pdf-running-lines.ts'

/** A line, and how it follows on the one before it. */
interface Placed extends PdfLine {
  readonly page: number
}

/**
 * The blocks of a PDF: lines joined to paragraphs, over the ends of columns and pages too, words that a line end parted joined again,
 * larger lines as headings. Running heads and page numbers come after the paragraph that they interrupt.
 */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): LooseBlock[] {
  const running = runningLines(pages)
  const lines = pages.flatMap((page, index) =>
    page.map((line) => ({ ...line, page: index, reason: running.get(line) })),
  )
  const text = lines.filter(({ reason }) => reason === undefined)
  const body = usualSize(text)
  const leading = Math.min(usualLeading(text), body * 1.8)
  const words = wholeWords(text)
  const blocks: LooseBlock[] = []
  let open: Placed[] = []
  let aside: LooseBlock[] = []
  const close = () => {
    const first = open[0]
    if (first) blocks.push({ kind: kindOf(first, body, open), text: joined(open, words) })
    blocks.push(...aside)
    open = []
    aside = []
  }
  for (const line of lines) {
    if (line.reason !== undefined) aside.push({ kind: 'boilerplate', text: line.text, reason: line.reason })
    else {
      const before = open.at(-1)
      if (before && !continues(before, line, open, leading, body)) close()
      open.push(line)
    }
  }
  close()
  return withTitle(blocks, text, body)
}

const isLarger = (size: number, body: number): boolean => size >= body * 1.15

const kindOf = (first: Placed, body: number, lines: readonly Placed[]): LooseBlock['kind'] =>
  isLarger(first.size, body) && lines.length <= 5 ? 'heading' : 'paragraph'

/** Headings that are as large as the largest of the first page are the title when they come first. */
function withTitle(blocks: readonly LooseBlock[], lines: readonly Placed[], body: number): LooseBlock[] {
  const largest = lines.filter(({ page }) => page === 0).reduce((size, line) => Math.max(size, line.size), 0)
  const first = lines.find((line) => line.page === 0 && line.size === largest)
  const index = blocks.findIndex(
    ({ kind, text }) => kind === 'heading' && first !== undefined && text.startsWith(first.text.slice(0, 20)),
  )
  return blocks.map((block, at) =>
    at === index && isLarger(largest, body) && index <= 5 ? { ...block, kind: 'title' } : block,
  )
}

function continues(before: Placed, line: Placed, open: readonly Placed[], leading: number, body: number): boolean {
  if (Math.abs(line.size - before.size) > before.size * 0.1) return false
  if (/^(?:[•▪◦‣·]|[-–—] |\(?\d{1,2}[.)] )/u.test(line.text)) return false
  const drop = before.y - line.y
  const isElsewhere = line.page !== before.page || drop <= 0
  if (isElsewhere) return !isLarger(line.size, body) && isOpenEnded(before.text)
  if (drop > Math.max(leading * 1.35, before.size * 1.1)) return false
  const indent = line.x - before.x
  const isFirstLine = indent > line.size * 0.8 && indent < line.size * 8
  return !(isFirstLine && open.length > 0)
}

/** In the middle of a sentence. */
const isOpenEnded = (text: string): boolean => !/[.!?:…]["”’)\]]*$/u.test(text)

function joined(lines: readonly Placed[], words: ReadonlySet<string>): string {
  return lines
    .map(({ text }) => text)
    .reduce((before, line) => {
      const parted = /(\p{L}+)[-\u00AD\u2010]$/u.exec(before)
      const rest = /^\p{Ll}[\p{L}]*/u.exec(line)
      if (!parted?.[1] || !rest) return `${before} ${line}`
      const [hyphened, plain] = [`${parted[1]}-${rest[0]}`, parted[1] + rest[0]].map((word) => word.toLowerCase())
      const isOwn = words.has(hyphened ?? '') || usuallyHyphened.test(parted[1])
      return isOwn && !before.endsWith('\u00AD') && !words.has(plain ?? '') ? before + line : before.slice(0, -1) + line
    })
}

// Where no word of the text decides, these have their hyphen more often than not.
const usuallyHyphened =
  /^(?:well|self|non|ex|half|so|anti|pro|pre|cross|two|three|four|five|six|ten|long|short|high|low)$/iu

/** The words that stand unparted somewhere: they decide whether a hyphen at a line's end is the word's own. */
const wholeWords = (lines: readonly Placed[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []))

/** The size of most letters. */
function usualSize(lines: readonly Placed[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

/** The distance of most lines from the line above them. */
function usualLeading(lines: readonly Placed[]): number {
  const drops = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const drop = before && before.page === line.page ? Math.round((before.y - line.y) * 2) / 2 : 0
    if (drop > 0) drops.set(drop, (drops.get(drop) ?? 0) + 1)
  }
  return [...drops].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}
