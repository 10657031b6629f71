import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { warcOf, zipOf } from '../support/archives.ts'
import { counterclaim, jsonLines } from '../support/command-line.ts'
import { rss } from '../support/feeds.ts'
import { scratch } from '../support/scratch.ts'
import { pageOf, webServer } from '../support/web-server.ts'

const run = async (...args: readonly string[]) => {
  const result = await counterclaim([...args, '--allow-private', '--json'])
  return { ...result, told: jsonLines(result.stdout), errors: jsonLines(result.stderr).map(({ error }) => error) }
}
const gives = (bytes: Uint8Array | string, type: string) => (_: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': type }).end(bytes)

const records = [
  { url: 'https://a.example/one', body: pageOf('Ships leave') },
  { url: 'https://a.example/ship.png', headers: { 'Content-Type': 'image/png' }, body: 'png' },
]

test.each([
  ['WACZ', '/crawl.wacz', 'application/wacz'],
  ['WACZ, called a zip', '/crawl.wacz?download=1', 'application/zip'],
  ['WACZ, by the word of the answer', '/download/7', 'application/wacz'],
  ['WARC', '/crawl.warc', 'application/warc'],
  ['compressed WARC', '/crawl.warc.gz', 'application/gzip'],
  ['compressed WARC, called bytes', '/crawl.warc.gz', 'application/octet-stream'],
])('an archive behind an address is taken apart like one in a file: %s', async (name, path, type) => {
  const warc = await warcOf(records, { gzip: name.startsWith('compressed') })
  const bytes = name.startsWith('WACZ') ? zipOf([{ name: 'archive/data.warc', bytes: warc }]) : warc
  const server = await webServer({ [path]: gives(bytes, type) })
  const file = join(scratch(), 'a.case')
  const address = `${server.address}${path}`
  const { code, told } = await run('add', file, address)
  expect([code, told.map(({ kind }) => kind)]).toEqual([0, ['added', 'skipped']])
  expect(told[0]).toMatchObject({ file: `${address}: https://a.example/one`, article: { title: 'Ships leave' } })
  expect(told[1].records).toEqual({ 'response image/png': 1 })
  expect((await counterclaim(['article', file, told[0].article.id])).stdout).toContain('https://a.example/one')
  expect((await run('add', file, address)).told.map(({ kind }) => kind)).toEqual(['known', 'skipped'])
  expect(jsonLines((await counterclaim(['verify', file, '--json'])).stdout)).toMatchObject([
    { holds: true, captures: 1 },
  ])
})

test('a bomb, an archive that was cut and one without reports behind addresses are refused, and the rest goes in', async () => {
  const whole = await warcOf(records, { gzip: true })
  const bomb = gzipSync(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Length: 200000000\r\n\r\n${' '.repeat(200_000_000)}`,
  )
  const server = await webServer({
    '/bomb.warc.gz': gives(bomb, 'application/gzip'),
    '/cut.warc.gz': gives(whole.subarray(0, whole.length - 20), 'application/gzip'),
    '/none.wacz': gives(zipOf([{ name: 'a.txt', bytes: new Uint8Array(3) }]), 'application/wacz'),
    '/broken.wacz': gives(zipOf([{ name: 'a.warc', bytes: whole }]).subarray(0, 200), 'application/wacz'),
    '/page': pageOf('Ships stay'),
  })
  const addresses = ['/bomb.warc.gz', '/cut.warc.gz', '/none.wacz', '/broken.wacz', '/page']
  const { told } = await run('add', join(scratch(), 'a.case'), ...addresses.map((path) => server.address + path))
  const failures = told.filter(({ kind }) => kind === 'failed').map(({ error }) => error.code)
  expect(new Set(failures)).toEqual(
    new Set(['archive-cut', 'archive-damaged', 'archive-expands', 'archive-without-reports']),
  )
  expect(told.filter(({ kind }) => kind === 'added').map(({ article }) => article.title)).toContain('Ships stay')
})

test('a list behind an address is fetched, with a list in it, each address once; so is a feed', async () => {
  const server = await webServer({
    '/1': pageOf('First'),
    '/2': pageOf('Second'),
    '/list.txt': (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/plain' })
        .end(`# to read\n${server.address}/1\n${server.address}/more\n${server.address}/list.txt\n`),
    '/more': (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/uri-list' })
        .end(`${server.address}/2\r\n${server.address}/1\r\n${server.address}/feed\r\n`),
    '/feed': gives(
      rss([
        {
          id: 'x',
          link: 'https://a.example/x',
          title: 'Third',
          html: '<p>The minister said: “Ships left.”</p><p>Nobody knew more.</p>',
        },
      ]),
      'application/rss+xml',
    ),
  })
  const { code, told } = await run('add', join(scratch(), 'a.case'), `${server.address}/list.txt`)
  expect([code, told.map(({ kind, article }) => `${kind} ${article?.title}`).toSorted()]).toEqual([
    0,
    ['added First', 'added Second', 'added Third'],
  ])
  expect(server.asked.map(({ path }) => path).toSorted()).toEqual([
    '/1',
    '/2',
    '/feed',
    '/list.txt',
    '/more',
    '/robots.txt',
  ])
})
