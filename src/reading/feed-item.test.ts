import { expect, test } from 'vitest'
import type { ReportMediaType } from '#model'
import { atom, type Item, jsonFeed, rdf, rss } from '../../test/support/feeds.ts'
import { pdfPages } from './pdf-pages.ts'
import { readReport } from './read-report.ts'

const read = (feed: string | Uint8Array, mediaType: ReportMediaType = 'application/rss+xml') =>
  readReport(
    { bytes: typeof feed === 'string' ? new TextEncoder().encode(feed) : feed, mediaType, address: 'feed' },
    {},
    pdfPages,
  )

const html = '<p>The port was closed on Monday, she said.</p><blockquote>We will stay &amp; wait.</blockquote>'
const whole = { id: 'x1', link: 'https://a.example/1', title: 'Port & ships', html, author: 'Ana Sousa' }
const named = { id: 'x2', link: 'https://a.example/2', title: 'Ships left', summary: 'The ships left …' }

test.each<[ReportMediaType, (items: readonly Item[]) => string, string]>([
  ['application/rss+xml', rss, 'Wed, 14 May 2031 23:30:00 -0500'],
  ['application/atom+xml', atom, '2031-05-14T23:30:00-05:00'],
  ['application/rdf+xml', rdf, '2031-05-14'],
  ['application/feed+json', jsonFeed, '2031-05-14T23:30:00-05:00'],
])('%s: items with their text are articles, the others are links', async (mediaType, feedOf, date) => {
  const { articles, links } = await read(feedOf([{ ...whole, date }, named]), mediaType)
  expect(articles).toHaveLength(1)
  expect(articles[0]).toMatchObject({
    part: 'x1',
    text: 'Port & ships\n\nThe port was closed on Monday, she said.\n\nWe will stay & wait.',
    title: 'Port & ships',
    byline: [{ name: 'Ana Sousa', role: null }],
    outlet: 'Harbour Review',
    published: { edtf: '2031-05-14', basis: 'metadata' },
    language: 'en',
    canonical: 'https://a.example/1',
  })
  expect(articles[0]?.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'quote'])
  expect(links).toEqual([{ address: 'https://a.example/2', title: 'Ships left' }])
})

test('an item is the same article in every state of its feed, and another once it changed', async () => {
  const [first, second, changed] = await Promise.all([
    read(rss([whole])),
    read(rss([named, whole])),
    read(rss([{ ...whole, html: html.replace('Monday', 'Tuesday') }])),
  ])
  expect(second?.articles[0]?.id).toBe(first?.articles[0]?.id)
  expect(second?.articles[0]?.capture).not.toBe(first?.articles[0]?.capture)
  expect(changed?.articles[0]?.id).not.toBe(first?.articles[0]?.id)
})

test.each(['Read more', '[…]', '…', 'Continue reading', '&#8230;'])(
  'a text that ends with %s is not whole',
  async (end) => {
    const { articles, links } = await read(rss([{ ...whole, html: `${html}<p>And then ${end}</p>` }]))
    expect([articles.length, links.length]).toEqual([0, 1])
  },
)

test('another outlet’s item in a feed of many keeps its outlet', async () => {
  const feed = rss([whole]).replace('<guid', '<source url="https://b.example/feed">The Nemiga Ledger</source><guid')
  expect((await read(feed)).articles[0]?.outlet).toBe('The Nemiga Ledger')
})

test('a billion entities are not expanded', async () => {
  const entities = Array.from(
    { length: 20 },
    (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
  ).join('')
  const bomb = `<!DOCTYPE rss [<!ENTITY l0 "lol">${entities}]>`
  const { articles } = await read(rss([{ ...whole, title: 'Port &l20;' }], bomb).replace('&amp;l20;', '&l20;'))
  expect(articles).toHaveLength(1)
  expect(articles[0]?.text.length).toBeLessThan(1000)
})

test('a feed says its encoding in its first line', async () => {
  const words = Buffer.from(rss([{ ...whole, title: 'Порт' }]).replace('utf-8', 'windows-1251'), 'utf16le')
  const bytes = new Uint8Array(words.length / 2)
  for (let index = 0; index < bytes.length; index++) {
    const code = words.readUInt16LE(2 * index)
    bytes[index] = code >= 0x410 && code <= 0x44f ? code - 0x350 : code
  }
  expect((await read(bytes)).articles[0]?.title).toBe('Порт')
})

test.each([
  ['feed-damaged', 'not a feed at all'],
  ['feed-damaged', '<rss version="2.0"><channel><item>'],
  ['feed-empty', rss([])],
  ['feed-damaged', `<rss version="2.0"><channel>${'<a>'.repeat(20_000)}</channel></rss>`],
])('%s', async (code, feed) => {
  await expect(read(feed)).rejects.toMatchObject({ code, subject: 'feed' })
})
