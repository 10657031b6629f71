import { expect, onTestFinished, test } from 'vitest'
import { readDocument } from '#actions'
import type { Reading } from '#model'
import { linesFrom, pdfFile } from '../../test/support/pdf-file.ts'
import { englishModel } from './english-model.ts'
import { openReader } from './reader.ts'

const opened = (threads: number) => {
  const reader = openReader({ threads })
  onTestFinished(() => reader.close())
  return reader
}
const textOf = (number: number) =>
  `Ships leave port ${number}\n\nThe harbour minister, Ada Nkemelu, said on Friday that ${number} ships had left. “Nobody was hurt,” she added.\n`
const reportOf = (number: number, text = textOf(number)) => ({
  bytes: new TextEncoder().encode(text),
  mediaType: 'text/plain' as const,
  address: `${number}.txt`,
})

test('several threads read what one reads, each report by itself', async () => {
  const reader = opened(2)
  const given = { published: '2031-05-14' }
  const reports = Array.from({ length: 60 }, (_, number) => reportOf(number))
  const read = await Promise.all(reports.map((report) => reader.read(report, given)))
  const alone = reports.map((report): Reading => readDocument(report, given, englishModel()))
  expect(read.flatMap(({ readings }) => readings)).toEqual(alone)
  const [first] = alone
  expect(first?.claims.length).toBeGreaterThan(0)
  if (first) expect(await reader.readingOf(first.article)).toEqual(first)
})

test('a report that cannot be read fails alone, with its code and address', async () => {
  const reader = opened(2)
  const bad = { ...reportOf(3), bytes: Uint8Array.of(0x61, 0x80, 0x81), address: 'bad.txt' }
  const reports = Array.from({ length: 40 }, (_, number) => (number === 3 ? bad : reportOf(number)))
  const read = await Promise.allSettled(reports.map((report) => reader.read(report, {})))
  const failed = read.flatMap((result, number) => (result.status === 'rejected' ? [{ number, ...result.reason }] : []))
  const [alone] = await Promise.allSettled([opened(1).read(bad, {})])
  expect(alone.status).toBe('rejected')
  expect(failed).toMatchObject([
    { number: 3, subject: 'bad.txt', code: alone.status === 'rejected' ? alone.reason.code : '' },
  ])
})

test('a PDF is taken apart and its article read', async () => {
  const reader = opened(2)
  const bytes = pdfFile([linesFrom(700, ['The minister said that the port was closed.'])])
  const { readings } = await reader.read({ bytes, mediaType: 'application/pdf', address: 'a.pdf' }, {})
  expect(readings[0]?.article.text).toContain('the port was closed')
})
