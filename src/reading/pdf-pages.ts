import { CounterclaimError } from '#model'

/** A line of a page as it is set: its words and where they stand, in points from the lower left corner. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

export interface PdfPages {
  readonly pages: readonly (readonly PdfLine[])[]
  readonly title: string | null
  readonly author: string | null
  readonly created: string | null
  readonly modified: string | null
  readonly language: string | null
}

/** How a PDF is taken apart: here, or wherever it can do no harm. */
export type ReadPdfPages = (bytes: Uint8Array, address: string) => Promise<PdfPages>

const mostPages = 1000

/**
 * The lines of a PDF, page by page, in the order in which they are drawn, and what it says of itself. Throws `pdf-encrypted`,
 * `pdf-damaged`, `pdf-too-long`.
 */
export const pdfPages: ReadPdfPages = async (bytes, address) => {
  const { extractTextItems, getResolvedPDFJS } = await import('unpdf')
  const { getDocument } = await getResolvedPDFJS()
  // It takes the bytes for its own; a Buffer's slice would be the same bytes still.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > mostPages) throw new CounterclaimError('pdf-too-long', address)
    const { items } = await extractTextItems(pdf)
    return { pages: items.map(linesOf), ...factsOf(await pdf.getMetadata()) }
  } catch (error) {
    throw asPdfError(error, address)
  } finally {
    await task.destroy()
  }
}

function asPdfError(error: unknown, address: string): CounterclaimError {
  if (error instanceof CounterclaimError) return error
  const code = error instanceof Error && error.name === 'PasswordException' ? 'pdf-encrypted' : 'pdf-damaged'
  return new CounterclaimError(code, address, { cause: error })
}

interface Item {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
  readonly hasEOL: boolean
}

/** Pieces of one height are one line until the writing says that it ends; a gap between two pieces is a space. */
function linesOf(items: readonly Item[]): PdfLine[] {
  const lines: PdfLine[] = []
  let pieces: Item[] = []
  for (const item of items) {
    const first = pieces[0]
    const isBlank = item.str.trim() === ''
    if (first && !isBlank && Math.abs(item.y - first.y) > Math.max(item.fontSize, first.fontSize) * 0.6) {
      lines.push(lineOf(pieces))
      pieces = []
    }
    if (item.str !== '' && !(isBlank && pieces.length === 0)) pieces.push(item)
    if (item.hasEOL && pieces.length > 0) {
      lines.push(lineOf(pieces))
      pieces = []
    }
  }
  return pieces.length > 0 ? [...lines, lineOf(pieces)] : lines
}

function lineOf(pieces: readonly Item[]): PdfLine {
  let right = Number.POSITIVE_INFINITY
  let text = ''
  for (const { str, x, width, fontSize } of pieces) {
    text += (x - right > fontSize * 0.2 ? ' ' : '') + str
    right = x + width
  }
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    x: pieces[0]?.x ?? 0,
    y: pieces[0]?.y ?? 0,
    size: Math.max(...pieces.slice(0, 1000).map(({ fontSize }) => fontSize)),
  }
}

function factsOf({ info }: { info: object }): Omit<PdfPages, 'pages'> {
  const said = (name: string): string | null => {
    const value: unknown = (info as Record<string, unknown>)[name]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  }
  return {
    title: said('Title'),
    author: said('Author'),
    created: said('CreationDate'),
    modified: said('ModDate'),
    language: said('Language'),
  }
}
