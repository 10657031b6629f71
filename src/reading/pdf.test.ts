import { expect, test } from 'vitest'
import { encrypted, linesFrom, pdfFile } from '../../test/support/pdf-file.ts'
import { readPdf } from './pdf.ts'
import { pdfPages } from './pdf-pages.ts'

const read = (...file: Parameters<typeof pdfFile>) => readPdf(pdfFile(...file), 'a.pdf', {}, pdfPages)
const blocksOf = ({ text, blocks }: Awaited<ReturnType<typeof read>>) =>
  blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)

const page = (number: number) => [
  { y: 760, size: 9, text: 'Harbour Review' },
  ...linesFrom(700, [
    `On day ${number} the port stayed closed, and ships that came from the north turned`,
    'back to the open sea. They waited for the well-',
    'known pilot, who had not been asked, and for the harb-',
    'our master.',
  ]),
  ...linesFrom(626, [`The minister said on day ${number} that the`]),
  { x: 300, y: 30, size: 9, text: String(number) },
]

test('lines become paragraphs, over the ends of pages too; heads and page numbers are set apart', async () => {
  const article = await read([
    [{ y: 730, size: 18, text: 'Port closed' }, ...page(1)],
    [
      { y: 760, size: 9, text: 'Harbour Review' },
      ...linesFrom(700, ['ships had left, and the rest would follow.']),
      { x: 300, y: 30, size: 9, text: '2' },
    ],
    page(3),
  ])
  expect(blocksOf(article)).toEqual([
    'title: Port closed',
    'boilerplate: Harbour Review',
    'paragraph: On day 1 the port stayed closed, and ships that came from the north turned back to the open sea. They waited for the well-known pilot, who had not been asked, and for the harbour master.',
    'paragraph: The minister said on day 1 that the ships had left, and the rest would follow.',
    'boilerplate: 1',
    'boilerplate: Harbour Review',
    'boilerplate: 2',
    'boilerplate: Harbour Review',
    'paragraph: On day 3 the port stayed closed, and ships that came from the north turned back to the open sea. They waited for the well-known pilot, who had not been asked, and for the harbour master.',
    'paragraph: The minister said on day 3 that the',
    'boilerplate: 3',
  ])
  expect(article.title).toBe('Port closed')
  expect(article.trace.map(({ reason }) => reason)).toContain('page number')
})

const body = linesFrom(700, ['The port was closed on Monday, and ships turned back, she said.'])
const info = "/Title (Port closed) /Author (Ana Sousa) /CreationDate (D:20310514233000-05'00') /ModDate (D:20310516)"

test('title, author and dates from what the file says of itself', async () => {
  expect(await read([body], { info })).toMatchObject({
    title: 'Port closed',
    byline: [{ name: 'Ana Sousa', role: null }],
    published: { edtf: '2031-05-14', basis: 'metadata' },
    modified: { edtf: '2031-05-16', basis: 'metadata' },
  })
})

test('a date in the words stands above the day on which the file was made', async () => {
  const dated = [...linesFrom(740, ['Published 2 May 2031']), ...body]
  expect((await read([dated], { info })).published).toEqual({ edtf: '2031-05-02', basis: 'text' })
})

test('names of files and accounts are no titles and authors', async () => {
  const article = await read([body], { info: '/Title (Microsoft Word - draft7.docx) /Author (asousa)' })
  expect(article).toMatchObject({ title: null, byline: [] })
})

test('an indent opens a paragraph, and so does a gap', async () => {
  const article = await read([
    [
      ...linesFrom(700, ['The port was closed on Monday.'], 86),
      ...linesFrom(686, ['Ships from the north turned back to sea.']),
      ...linesFrom(672, ['Nobody knew on Tuesday when it would open.'], 86),
      ...linesFrom(630, ['The minister said that it would be soon.']),
    ],
  ])
  expect(blocksOf(article)).toHaveLength(3)
})

test.each([
  ['pdf-without-text', pdfFile([[], []])],
  ['pdf-encrypted', pdfFile([body], { trailer: encrypted })],
  ['pdf-damaged', new TextEncoder().encode('%PDF-1.4 and nothing else')],
  ['pdf-damaged', pdfFile([body]).subarray(0, 300)],
  ['pdf-too-long', pdfFile(Array.from({ length: 1001 }, () => body))],
])('%s', async (code, bytes) => {
  await expect(readPdf(bytes, 'a.pdf', {}, pdfPages)).rejects.toMatchObject({ code, subject: 'a.pdf' })
})

test('the bytes stay as they were, those of a Buffer too', async () => {
  const bytes = Buffer.from(pdfFile([body]))
  const before = Buffer.from(bytes)
  await readPdf(bytes, 'a.pdf', {}, pdfPages)
  expect(bytes).toEqual(before)
})
