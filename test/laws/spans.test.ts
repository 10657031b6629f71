import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '#actions'
import { type Reading, readingSchema, type Span, spanHolds } from '#model'
import { englishModel } from '#wiring'
import { samples } from '../support/command-line.ts'

const pieces = [
  'Anna Berg',
  'the minister',
  'President Omar Hale',
  'the Harbour Ministry',
  'said',
  'said that',
  'told reporters on Tuesday that',
  'denied that',
  'according to',
  'confirmed',
  'the ships had left',
  'nobody was hurt',
  '“We will stay,”',
  '“Never”',
  'on July 6',
  'two days later',
  'in 2021',
  'last week',
  'to show that',
  'reportedly',
  ',',
  '.',
  '.',
  ' and ',
  'he',
  'she',
  'it',
  '\n\n',
  '\n',
  'Dr. Lee',
  'U.S.',
  '—',
  '’s',
  '(Reuters)',
  '😀',
  'ﬁ',
  'e\u0301',
  '\u200B',
  '"',
  "'",
  'Share this',
  'Advertisement',
  '  ',
]
const someText = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    ),
    { minLength: 1, maxLength: 80 },
  )
  .map((words) => words.join(' '))

const read = (bytes: Uint8Array, mediaType: 'text/plain' | 'text/html', published?: string) =>
  readDocument({ bytes, mediaType, address: 'law' }, { published }, englishModel())

test('whatever text comes in, the reading fits its schema, every span equals its text, and reading it twice gives the same', () => {
  fc.assert(
    fc.property(
      someText,
      fc.option(fc.constantFrom('2023-07-18', '2023', '../2020-01-01'), { nil: undefined }),
      (text, published) => {
        fc.pre(text.trim() !== '')
        const bytes = new TextEncoder().encode(text)
        const reading = read(bytes, 'text/plain', published)
        expectLaws(reading)
        expect(read(bytes, 'text/plain', published)).toEqual(reading)
      },
    ),
    { numRuns: 300 },
  )
})

test('the same for pages made of such text', () => {
  fc.assert(
    fc.property(fc.array(someText, { minLength: 2, maxLength: 6 }), (paragraphs) => {
      const html = `<html lang="en"><head><title>Ships</title></head><body><article><h1>Ships</h1>${paragraphs.map((text) => `<p>${text} ${'The harbour lay quiet for the whole of the day. '.repeat(6)}</p>`).join('')}</article></body></html>`
      expectLaws(read(new TextEncoder().encode(html), 'text/html', '2023-07-18'))
    }),
    { numRuns: 60 },
  )
})

test.each(readdirSync(samples))('the sample page %s keeps the laws of a reading', (name) => {
  const reading = read(readFileSync(join(samples, name)), 'text/html')
  expectLaws(reading)
  expect(reading.claims.length).toBeGreaterThan(0)
})

function expectLaws(reading: Reading): void {
  readingSchema.parse(reading)
  const { article, claims, events, mentions, dates } = reading
  const spans: Span[] = [
    ...claims.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...events.map(({ span }) => span),
  ]
  for (const span of spans) expect(spanHolds(article.text, span)).toBe(true)
  for (const { start, end } of [...mentions, ...dates, ...article.blocks])
    expect(start >= 0 && start <= end && end <= article.text.length).toBe(true)
  for (const [index, block] of article.blocks.entries())
    expect(block.start).toBeGreaterThanOrEqual(article.blocks[index - 1]?.end ?? 0)
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
  const actors = new Set(reading.actors.map(({ id }) => id))
  for (const { actor } of mentions) expect(actors).toContain(actor)
  for (const { speaker } of claims) if (speaker !== null) expect(actors).toContain(speaker)
  for (const { content } of claims) expect(content.length).toBeGreaterThan(0)
}
