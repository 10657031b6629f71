import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { articleSchema, CounterclaimError, type ReportMediaType } from '#model'
import { readReport } from '#reading'
import { pdfApart } from '../../src/actions/pdf-apart.ts'
import { receiveWarc } from '../../src/gather/archives/receive-warc.ts'
import { oddFeed, oddMarkdown, oddPdf, oddWarc } from '../support/odd-inputs.ts'
import { oddPage, oddText } from '../support/odd-pages.ts'

// What comes in may be anything: it is read, or refused with a coded error that is foreseen.

const apart = pdfApart()
afterAll(() => apart.close())

async function isReadOrRefused(input: string | Uint8Array, mediaType: ReportMediaType): Promise<void> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  try {
    const { articles } = await readReport({ bytes, mediaType, address: 'law' }, {}, apart.read)
    for (const article of articles) {
      articleSchema.parse(article)
      for (const [index, { start, end }] of article.blocks.entries()) {
        expect(start).toBeGreaterThanOrEqual(article.blocks[index - 1]?.end ?? 0)
        expect(end).toBeLessThanOrEqual(article.text.length)
      }
    }
    expect(await readReport({ bytes, mediaType, address: 'law' }, {}, apart.read)).toMatchObject({ articles })
  } catch (error) {
    if (!(error instanceof CounterclaimError)) throw error
    expect(error.code).not.toBe('unforeseen')
  }
}

test('whatever is said to be a page is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(oddPage, (bytes) => isReadOrRefused(bytes, 'text/html')),
    { numRuns: 300 },
  )
})

test('whatever is said to be plain text is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(oddText, (bytes) => isReadOrRefused(bytes, 'text/plain')),
    { numRuns: 300 },
  )
})

test('whatever is said to be a feed is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(oddFeed, (feed) =>
      isReadOrRefused(feed, feed.startsWith('{') ? 'application/feed+json' : 'application/rss+xml'),
    ),
    { numRuns: 300 },
  )
})

test('whatever is said to be Markdown is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(oddMarkdown, (text) => isReadOrRefused(text, 'text/markdown')),
    { numRuns: 500 },
  )
})

test('of whatever is said to be a WARC file something is told, and nothing is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(oddWarc, async (bytes) => {
      const told: string[] = []
      const source = (async function* () {
        for (let from = 0; from < bytes.length; from += 97) yield bytes.subarray(from, from + 97)
      })()
      for await (const one of receiveWarc({ bytes: source, size: bytes.length, path: 'a.warc', archive: 'a.warc' })) {
        if (one.kind === 'failed') expect(one.error.code).not.toBe('unforeseen')
        told.push(one.kind)
      }
      expect(told.length).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})

test('whatever is said to be a PDF is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(oddPdf, (bytes) => isReadOrRefused(bytes, 'application/pdf')),
    { numRuns: 100 },
  )
})
