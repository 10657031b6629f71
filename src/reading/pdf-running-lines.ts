import type { PdfLine } from './pdf-pages.ts'

/** A line at a page's edge that is not of its text, with the reason. */
export type RunningLines = ReadonlyMap<PdfLine, string>

const deepestEdge = 2

/**
 * Running heads and page numbers, where that is sure: lines at the same height of three pages or more that are the same but for
 * numbers, and numbers at the edge of two pages or more that grow with the page.
 */
export function runningLines(pages: readonly (readonly PdfLine[])[]): RunningLines {
  const found = new Map<PdfLine, string>()
  const edges = pages.flatMap((lines, page) => edgesOf(lines).map((line) => ({ line, page })))
  for (const same of Map.groupBy(edges, ({ line }) => formOf(line)).values()) {
    const reason = reasonFor(same)
    if (reason !== null) for (const { line } of same) found.set(line, reason)
  }
  return found
}

interface Edge {
  readonly line: PdfLine
  readonly page: number
}

/** The lines above the first gap of a page and those below the last, where they are few. */
function edgesOf(lines: readonly PdfLine[]): PdfLine[] {
  const byHeight = lines.toSorted((a, b) => b.y - a.y)
  return [...new Set([...apart(byHeight), ...apart(byHeight.toReversed())])]
}

function apart(lines: readonly PdfLine[]): readonly PdfLine[] {
  const last = lines.slice(0, deepestEdge).findLastIndex((line, index) => {
    const next = lines[index + 1]
    return !next || Math.abs(line.y - next.y) > Math.max(line.size, next.size) * 1.6
  })
  return lines.slice(0, last + 1)
}

const formOf = ({ text, y }: PdfLine): string => `${text.replace(/\d+/gu, '#')} ${Math.round(y / 6)}`

function reasonFor(same: readonly Edge[]): string | null {
  const pages = new Set(same.map(({ page }) => page))
  if (same.every(({ line }) => isPageNumber(line.text))) return growsWithPages(same) ? 'page number' : null
  return pages.size >= 3 ? 'running head or foot' : null
}

const isPageNumber = (text: string): boolean => /^\W*(?:page |p\. ?)?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?\W*$/iu.test(text)

function growsWithPages(same: readonly Edge[]): boolean {
  const steps = same.map(({ line, page }) => Number(/\d+/u.exec(line.text)?.[0]) - page)
  return same.length >= 2 && steps.every((step) => step === steps[0])
}
