import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { patientMachine } from '../../../test/support/patient-machine.ts'
import { pageOf, type WebServer, webServer } from '../../../test/support/web-server.ts'
import type { Gathered } from '../received.ts'
import type { KnownCapture } from './fetch-address.ts'
import { type FetcherOptions, openFetcher } from './fetcher.ts'

const page = pageOf('Ships leave')

async function fetched(
  addresses: readonly string[],
  { known, ...options }: Partial<FetcherOptions> & { known?: (address: string) => KnownCapture | null } = {},
) {
  const machine = patientMachine()
  const fetcher = openFetcher({ machine, allowPrivate: true, ...options })
  onTestFinished(() => fetcher.close())
  const all: Gathered[] = []
  for await (const gathered of fetcher.fetch(addresses, known ?? (() => null))) all.push(gathered)
  return { all, machine }
}

const codes = (all: readonly Gathered[]) => all.map((one) => (one.kind === 'failed' ? one.error.code : one.kind))

const redirecting =
  (location: string, status = 302): Parameters<typeof webServer>[0][string] =>
  (_, response) => {
    response.writeHead(status, { location }).end()
  }

test('a page comes with its bytes, its request and the head of its answer', async () => {
  const server = await webServer({ '/page': page })
  const { all } = await fetched([`${server.address}/page#part`])
  expect(all).toMatchObject([
    {
      kind: 'received',
      received: {
        mediaType: 'text/html',
        address: `${server.address}/page`,
        charset: 'utf-8',
        http: {
          request: { method: 'GET', address: `${server.address}/page` },
          redirects: [],
          response: { address: `${server.address}/page`, status: 200 },
          fetchedAt: '2031-05-14T08:30:01.000Z',
        },
      },
    },
  ])
  expect(all[0]?.kind === 'received' && new TextDecoder().decode(all[0].received.bytes)).toBe(page)
  expect(server.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/page'])
  expect(server.asked[1]?.headers['user-agent']).toBe('Counterclaim/0.1 (+local case file)')
})

test.each([
  ['gzip', gzipSync(page)],
  ['deflate', deflateSync(page)],
  ['deflate', deflateRawSync(page)],
  ['br', brotliCompressSync(page)],
  ['gzip, br', brotliCompressSync(gzipSync(page))],
])('%s is undone', async (coding, body) => {
  const server = await webServer({
    '/page': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding }).end(body),
  })
  const { all } = await fetched([`${server.address}/page`])
  expect(all[0]?.kind === 'received' && new TextDecoder().decode(all[0].received.bytes)).toBe(page)
})

test.each([
  ['a bomb', 'gzip', gzipSync(new Uint8Array(70_000_000)), 'answer-too-large'],
  ['a cut answer', 'gzip', gzipSync(page).subarray(0, 100), 'answer-cut'],
  ['another coding than it says', 'gzip', Buffer.from(page), 'answer-undecodable'],
  ['a coding that nobody asked for', 'compress', Buffer.from(page), 'answer-undecodable'],
])('%s is said', async (_, coding, body, code) => {
  const server = await webServer({
    '/page': (__, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding }).end(body),
  })
  expect(codes((await fetched([`${server.address}/page`])).all)).toEqual([code])
})

test('redirects are followed and kept', async () => {
  const server = await webServer({ '/old': redirecting('/new', 301), '/new': page })
  const { all } = await fetched([`${server.address}/old`])
  expect(all).toMatchObject([
    {
      received: {
        address: `${server.address}/old`,
        http: {
          redirects: [{ address: `${server.address}/old`, status: 301, location: `${server.address}/new` }],
          response: { address: `${server.address}/new` },
        },
      },
    },
  ])
})

test('redirects that go round, on and on, or to where nothing is fetched', async () => {
  const steps = Object.fromEntries(
    Array.from({ length: 8 }, (_, step) => [`/step${step}`, redirecting(`/step${step + 1}`)]),
  )
  const server = await webServer({
    '/round': redirecting('/again'),
    '/again': redirecting('/round'),
    '/file': redirecting('file:///etc/passwd'),
    '/login': redirecting('http://user:secret@127.0.0.1/'),
    ...steps,
  })
  const { all } = await fetched(['/round', '/step0', '/file', '/login'].map((path) => server.address + path))
  expect(codes(all)).toEqual([
    'redirect-loop',
    'redirects-too-many',
    'address-scheme-refused',
    'address-with-credentials',
  ])
  expect(JSON.stringify(all)).not.toContain('secret')
})

test('this machine and private networks are refused by the address that a name resolves to, and not even connected to', async () => {
  const server = await webServer({ '/page': page })
  const { port } = new URL(server.address)
  const { all } = await fetched(
    [`${server.address}/page`, `http://localhost:${port}/page`, `http://[::1]:${port}/`, `http://0x7f.1:${port}/`],
    {
      allowPrivate: false,
    },
  )
  expect(codes(all)).toEqual(Array.from({ length: 4 }, () => 'address-private'))
  expect(server.asked).toEqual([])
})

test('a redirect into a refused network is refused', async () => {
  const inside = await webServer({ '/page': page }, '127.0.0.2')
  const server = await webServer({ '/page': redirecting(`${inside.address}/page`) })
  const { all } = await fetched([`${server.address}/page`], {
    allowPrivate: false,
    isRefused: (ip) => ip !== '127.0.0.1',
  })
  expect(codes(all)).toEqual(['address-private'])
  expect(inside.asked).toEqual([])
})

test('robots.txt is kept, and asked for once', async () => {
  const server = await webServer({
    '/robots.txt': 'User-agent: *\nDisallow: /\n\nUser-agent: counterclaim\nDisallow: /private/\n',
    '/page': page,
    '/other': page,
    '/private/page': page,
  })
  const { all } = await fetched(['/page', '/private/page', '/other'].map((path) => server.address + path))
  expect(codes(all)).toEqual(['received', 'address-refused-by-robots', 'received'])
  expect(server.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/page', '/other'])
})

test('a site whose robots.txt fails is left alone', async () => {
  const server = await webServer({ '/robots.txt': (_, response) => response.writeHead(503).end(), '/page': page })
  expect(codes((await fetched([`${server.address}/page`])).all)).toEqual(['robots-unavailable'])
})

test('a second goes by between two requests to a host, or as long as it asks for', async () => {
  const server = await webServer({ '/1': page, '/2': page })
  const { machine } = await fetched([`${server.address}/1`, `${server.address}/2`])
  expect(machine.waited).toEqual([1000, 1000])
  const slow = await webServer({ '/robots.txt': 'User-agent: *\nCrawl-delay: 5', '/1': page })
  expect((await fetched([`${slow.address}/1`])).machine.waited).toEqual([5000])
})

test('what is there already is asked for with what it was known by', async () => {
  const server = await webServer({
    '/page': (request, response) =>
      request.headers['if-none-match'] === '"one"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { 'content-type': 'text/html', etag: '"one"' }).end(page),
  })
  const address = `${server.address}/page`
  const known = { address, etag: '"one"', lastModified: null }
  expect((await fetched([address], { known: () => known })).all).toEqual([{ kind: 'unchanged', file: address }])
  expect(codes((await fetched([address], { known: () => ({ ...known, etag: '"two"' }) })).all)).toEqual(['received'])
})

test('an error page is an error, with its status', async () => {
  const server = await webServer({
    '/wall': (_, response) => response.writeHead(401, { 'content-type': 'text/html' }).end(page),
    '/fault': (_, response) => response.writeHead(500).end(page),
  })
  const { all } = await fetched(['/wall', '/gone', '/fault'].map((path) => server.address + path))
  expect(codes(all)).toEqual(['answer-refused', 'answer-refused', 'answer-refused'])
  expect(all.map((one) => one.kind === 'failed' && one.error.message)).toEqual([
    expect.stringContaining('Status 401 Unauthorized.'),
    expect.stringContaining('Status 404 Not Found.'),
    expect.stringContaining('Status 500'),
  ])
})

test.each([
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1])],
  ['application/json', Buffer.from('{"a": 1}')],
  ['text/html', Buffer.alloc(0)],
])('an answer of %s is no report', async (type, body) => {
  const server = await webServer({ '/x': (_, response) => response.writeHead(200, { 'content-type': type }).end(body) })
  expect(codes((await fetched([`${server.address}/x`])).all)).toEqual(['answer-unsupported'])
})

const silent = { '/robots.txt': () => {}, '/page': () => {} }

test('a host that never answers is said, and the others are not kept waiting', async () => {
  const [dead, alive]: WebServer[] = await Promise.all([webServer(silent), webServer({ '/page': page, '/two': page })])
  const { all } = await fetched(
    [
      `${dead?.address}/page`,
      `${dead?.address}/two`,
      `${dead?.address}/three`,
      `${alive?.address}/page`,
      `${alive?.address}/two`,
    ],
    { limits: { head: 1500, gap: 0 } },
  )
  expect(codes(all)).toEqual(['received', 'received', 'answer-timed-out', 'answer-timed-out', 'answer-timed-out'])
})

test('an answer that trickles without end is ended', async () => {
  const server = await webServer({
    '/page': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const timer = setInterval(() => response.write('<p>'), 20)
      response.on('close', () => clearInterval(timer))
    },
  })
  expect(codes((await fetched([`${server.address}/page`], { limits: { whole: 500 } })).all)).toEqual([
    'answer-timed-out',
  ])
})

test('an answer larger than any report is not read to its end, and one that breaks off is said', async () => {
  const server = await webServer({
    '/endless': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const more = () => {
        while (response.write(new Uint8Array(1_000_000)));
        response.once('drain', more)
      }
      more()
    },
    '/cut': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' }).write(page)
      setTimeout(() => response.destroy(), 50)
    },
  })
  const { all } = await fetched([`${server.address}/endless`, `${server.address}/cut`])
  expect(codes(all)).toEqual(['answer-too-large', 'answer-cut'])
})

test('nobody there', async () => {
  const { all } = await fetched(['http://127.0.0.1:9/', 'http://no-such-host.invalid/'])
  expect(codes(all).toSorted()).toEqual(['host-not-found', 'host-unreachable'])
})
