import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { warcOf, zipOf } from '../../test/support/archives.ts'
import { pdfFile } from '../../test/support/pdf-file.ts'
import { scratch } from '../../test/support/scratch.ts'
import { pageOf } from '../../test/support/web-server.ts'
import { gather } from './gather.ts'
import type { Gathered } from './received.ts'

const page = pageOf('Ships leave')

async function gathered(files: Readonly<Record<string, string | Uint8Array>>, inputs?: readonly string[]) {
  const folder = scratch()
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  const all: Gathered[] = []
  for await (const one of gather(inputs ?? Object.keys(files).map((name) => join(folder, name)))) all.push(one)
  return { all, told: all.map((one) => told(one).replaceAll(`${folder}/`, '')) }
}

function told(one: Gathered): string {
  if (one.kind === 'received') return `${one.received.mediaType} ${one.received.address}`
  if (one.kind === 'failed') return `${one.error.code} ${one.file}`
  if (one.kind === 'skipped')
    return Object.entries(one.records)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')
  return one.kind === 'address' ? one.address : one.kind
}

test('what a file is, by its first bytes before its name', async () => {
  const { told: kinds } = await gathered({
    'a.html': page,
    'b.txt': 'Ships left.',
    'c.md': '# Ships left',
    'd.pdf': pdfFile([[{ y: 700, text: 'Ships left.' }]]),
    'e.txt': pdfFile([[{ y: 700, text: 'Ships left.' }]]),
    'f.xml': '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>',
    'g.atom': '<feed xmlns="http://www.w3.org/2005/Atom"></feed>',
    'h.rdf': '<?xml version="1.0"?><!-- x --><rdf:RDF xmlns:rdf="r"></rdf:RDF>',
    'i.json': '{"version": "https://jsonfeed.org/version/1.1", "items": []}',
    j: page,
  })
  expect(kinds).toEqual([
    'text/html a.html',
    'text/plain b.txt',
    'text/markdown c.md',
    'application/pdf d.pdf',
    'application/pdf e.txt',
    'application/rss+xml f.xml',
    'application/atom+xml g.atom',
    'application/rdf+xml h.rdf',
    'application/feed+json i.json',
    'text/html j',
  ])
})

test('a folder stands for all reports in it', async () => {
  const folder = scratch()
  mkdirSync(join(folder, 'sub'))
  for (const name of ['b.html', 'a.md', 'c.png', '.hidden.txt', 'sub/d.pdf'])
    writeFileSync(join(folder, name), name === 'sub/d.pdf' ? '%PDF-' : 'x')
  const { told: kinds } = await gathered({}, [folder])
  expect(kinds.map((kind) => kind.replace(`${folder}/`, ''))).toEqual([
    'text/markdown a.md',
    'text/html b.html',
    'application/pdf sub/d.pdf',
  ])
})

test('a list of addresses: each once, bad lines told with their number', async () => {
  const { told: kinds } = await gathered({
    'list.txt': '# to read\nhttps://a.example/1\n\nhttps://a.example/1#part\nhttps://a.example/2\n',
    'more.urls': '\uFEFFhttps://b.example/1\nnot an address\nftp://b.example/2\nhttp://me:secret@b.example/3\n',
    'empty.urls': '# nothing yet\n',
    'text.txt': 'https://a.example/1 is where it stands.\n',
  })
  expect(kinds).toEqual([
    'https://a.example/1',
    'https://a.example/2',
    'https://b.example/1',
    'list-line-invalid more.urls, line 2',
    'address-scheme-refused more.urls, line 3',
    'address-with-credentials more.urls, line 4',
    'file-empty empty.urls',
    'text/plain text.txt',
  ])
})

test('addresses that are not fetched', async () => {
  const { all, told: kinds } = await gathered({}, [
    'https://a.example/1#top',
    'file:///etc/passwd',
    'ftp://a.example/1',
    'https://me:secret@a.example/1',
    'https://',
  ])
  expect(kinds.map((kind) => kind.split(' ')[0])).toEqual([
    'https://a.example/1',
    'address-scheme-refused',
    'address-scheme-refused',
    'address-with-credentials',
    'address-invalid',
  ])
  expect(JSON.stringify(all)).not.toContain('secret')
})

const url = 'https://a.example/1'
const crawl = [
  { url: 'urn:info', type: 'warcinfo' as const, body: 'software: test' },
  { url, type: 'request' as const },
  { url, body: page },
  { url: 'https://a.example/2', body: page, headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' } },
  { url: 'https://a.example/gone', status: 'HTTP/1.1 404 Not Found', body: page },
  { url: 'https://a.example/ship.png', headers: { 'Content-Type': 'image/png' }, body: 'png' },
  { url: 'https://a.example/robots.txt', headers: { 'Content-Type': 'text/plain' }, body: 'User-agent: *' },
  { url, type: 'revisit' as const },
  {
    url: 'https://a.example/3.pdf',
    headers: { 'Content-Type': 'application/pdf' },
    body: pdfFile([[{ y: 700, text: 'Ships' }]]),
  },
].map((record) =>
  record.headers && 'Content-Encoding' in record.headers ? { ...record, body: gzipSync(page) } : record,
)

test.each([false, true])(
  'a WARC file gives its pages, texts and PDFs; the rest is counted (gzip: %s)',
  async (gzip) => {
    const { all, told: kinds } = await gathered({ 'crawl.warc.gz': await warcOf(crawl, { gzip }) })
    expect(kinds).toEqual([
      'text/html https://a.example/1',
      'text/html https://a.example/2',
      'application/pdf https://a.example/3.pdf',
      '1 request, 1 response image/png, 1 response with status 404, 1 revisit, 1 robots.txt, 1 warcinfo',
    ])
    expect(all[0]).toMatchObject({
      received: {
        charset: 'utf-8',
        archive: expect.stringContaining('crawl.warc.gz'),
        http: {
          request: null,
          redirects: [],
          response: { address: url, status: 200 },
          fetchedAt: '2031-05-14T08:30:00.000Z',
        },
      },
    })
    for (const one of all.slice(0, 2))
      expect(one.kind === 'received' && new TextDecoder().decode(one.received.bytes)).toBe(page)
  },
)

test('chunked answers are put together', async () => {
  const body = `5\r\n${page.slice(0, 5)}\r\n${(page.length - 5).toString(16)}\r\n${page.slice(5)}\r\n0\r\n\r\n`
  const warc = await warcOf([{ url, headers: { 'Content-Type': 'text/html', 'Transfer-Encoding': 'chunked' }, body }])
  const { all } = await gathered({ 'a.warc': warc })
  expect(all[0]?.kind === 'received' && new TextDecoder().decode(all[0].received.bytes)).toBe(page)
})

test.each([false, true])(
  'of an archive that was cut what is whole is read, and the cut is said (gzip: %s)',
  async (gzip) => {
    const [one, two] = await Promise.all([
      warcOf([{ url, body: page }], { gzip }),
      warcOf([{ url: 'https://a.example/2', body: page }], { gzip }),
    ])
    for (const kept of [30, Math.floor(two.length / 2), two.length - 40]) {
      const cut = Buffer.concat([one, two.subarray(0, kept)])
      expect((await gathered({ 'cut.warc.gz': cut })).told).toEqual([
        'text/html https://a.example/1',
        'archive-cut cut.warc.gz',
      ])
    }
  },
)

test.each<[string, string, Uint8Array | string]>([
  ['archive-without-reports', 'a.warc', 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 2\r\n\r\nab\r\n\r\n'],
  ['archive-damaged', 'a.warc', 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nab'],
  [
    'archive-damaged',
    'a.warc',
    'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 2\r\n\r\nab\r\n\r\nWhat is this?\r\n',
  ],
  ['archive-damaged', 'a.warc.gz', gzipSync('Not a web archive at all.\n')],
  ['archive-damaged', 'a.wacz', 'PK\u0003\u0004 and nothing more'],
  ['archive-without-reports', 'a.wacz', zipOf([{ name: 'datapackage.json', bytes: Buffer.from('{}') }])],
  ['file-binary', 'a.docx', zipOf([{ name: 'word/document.xml', bytes: Buffer.from('<x/>') }])],
])('%s (%s)', async (code, name, bytes) => {
  expect((await gathered({ [name]: bytes })).told[0]).toBe(`${code} ${name}`)
})

test('bombs are refused, in a zip by what it says and in gzip by what comes out', async () => {
  const zeros = new Uint8Array(100_000_000)
  const warc = await warcOf([{ url, body: page }])
  const { told: kinds } = await gathered({
    'bomb.wacz': zipOf([{ name: 'archive/data.warc', bytes: zeros }]),
    'bomb.warc.gz': gzipSync(
      Buffer.concat([warc, Buffer.from('WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 99000000\r\n\r\n'), zeros]),
    ),
  })
  expect(kinds).toEqual(['archive-expands bomb.wacz', 'text/html https://a.example/1', 'archive-expands bomb.warc.gz'])
})

test('a bomb inside a record is one record that is too large', async () => {
  const body = gzipSync(new Uint8Array(70_000_000))
  const warc = await warcOf([
    { url, body, headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' } },
    { url: 'https://a.example/2', body: page },
  ])
  expect((await gathered({ 'a.warc': warc })).told).toEqual([
    'record-too-large a.warc: https://a.example/1',
    'text/html https://a.example/2',
  ])
})

test('a WACZ file gives the reports of the WARC files in it', async () => {
  const [one, two] = await Promise.all([
    warcOf([{ url, body: page }], { gzip: true }),
    warcOf([{ url: 'https://a.example/2', body: page }]),
  ])
  const { all, told: kinds } = await gathered({
    'a.wacz': zipOf([
      { name: 'datapackage.json', bytes: Buffer.from('{}') },
      { name: 'archive/one.warc.gz', bytes: one },
      { name: 'archive/two.warc', bytes: two },
    ]),
  })
  expect(kinds).toEqual(['text/html https://a.example/1', 'text/html https://a.example/2'])
  expect(all).toMatchObject([{ received: { archive: expect.stringMatching(/a\.wacz$/u) } }, {}])
})
