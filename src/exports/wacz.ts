import type { CaseReading } from './case-reading.ts'
import { warcInfo, warcRecord } from './warc.ts'

/** Where a record lies in its WARC file. */
interface Placed {
  readonly target: string
  readonly date: string
  readonly mediaType: string
  readonly status: number | null
  readonly digest: string
  readonly offset: number
  readonly length: number
}

export interface WaczFile {
  readonly path: string
  /** Already as small as it gets. */
  readonly isPacked: boolean
  readonly bytes: () => AsyncIterable<Uint8Array>
}

/** What the making of a WACZ file takes from the platform. */
export interface WaczMeans {
  /** One member of gzip. */
  readonly packed: (bytes: Uint8Array) => Uint8Array
  readonly sha256: () => { update(bytes: Uint8Array): void; hex(): string }
}

const warcName = 'captures.warc.gz'

/**
 * The files of a WACZ 1.1.1 archive of the captures, in the order in which they are written: each tells of those before it, and so
 * each is made when the ones before it are through.
 */
export function waczFiles(reading: CaseReading, means: WaczMeans): readonly WaczFile[] {
  const placed: Placed[] = []
  const resources: { name: string; path: string; hash: string; bytes: number }[] = []
  const told = (path: string, bytes: () => AsyncIterable<Uint8Array>, isPacked = false): WaczFile => ({
    path,
    isPacked,
    async *bytes() {
      const hash = means.sha256()
      let length = 0
      for await (const piece of bytes()) {
        hash.update(piece)
        length += piece.length
        yield piece
      }
      resources.push({ name: path.replace(/^.*\//u, ''), path, hash: `sha256:${hash.hex()}`, bytes: length })
    },
  })
  return [
    told(`archive/${warcName}`, () => warcBytes(reading, means, placed), true),
    told('indexes/index.cdxj', async function* () {
      yield* placed.map(cdxjLine).toSorted().map(utf8)
    }),
    told('pages/pages.jsonl', () => pageLines(reading, placed)),
    told('datapackage.json', async function* () {
      yield utf8(dataPackage(reading, resources))
    }),
    told('datapackage-digest.json', async function* () {
      const own = resources.find(({ path }) => path === 'datapackage.json')
      yield utf8(`${JSON.stringify({ path: 'datapackage.json', hash: own?.hash }, null, 2)}\n`)
    }),
  ]
}

async function* warcBytes(reading: CaseReading, { packed }: WaczMeans, placed: Placed[]): AsyncGenerator<Uint8Array> {
  let offset = 0
  const info = packed(warcInfo(reading.head.recordedAt))
  offset += info.length
  yield info
  for await (const capture of reading.captures()) {
    const { bytes, ...told } = await warcRecord(capture)
    const member = packed(bytes)
    placed.push({ ...told, offset, length: member.length })
    offset += member.length
    yield member
  }
}

const digits = (instant: string, length: number): string => instant.replace(/\D/gu, '').slice(0, length)

/** `SURT timestamp {…}`, one a line, sorted. */
function cdxjLine({ target, date, mediaType, status, digest, offset, length }: Placed): string {
  const told = {
    url: target,
    mime: mediaType,
    ...(status !== null && { status: String(status) }),
    digest,
    length: String(length),
    offset: String(offset),
    filename: warcName,
  }
  return `${surt(target)} ${digits(date, 14)} ${JSON.stringify(told)}\n`
}

/** An address with its host turned round, as indexes of web archives are sorted: `com,example)/page`. */
function surt(address: string): string {
  const [, host, rest] = /^https?:\/\/(?:[^/?#@]*@)?(?:www\d*\.)?([^/?#:]+)(?::\d+)?([^#]*)/iu.exec(address) ?? []
  if (host === undefined) return address.toLowerCase().replace(/\s/gu, '%20')
  return `${host.toLowerCase().split('.').toReversed().join(',')})${(rest || '/').toLowerCase()}`
}

async function* pageLines(reading: CaseReading, placed: readonly Placed[]): AsyncGenerator<Uint8Array> {
  yield utf8(`${JSON.stringify({ format: 'json-pages-1.0', id: 'pages', title: 'All pages' })}\n`)
  const titles = new Map<string, string>()
  for await (const { article } of reading.reports())
    if (article.title !== null) titles.set(`sha256:${article.capture.sha256}`, article.title)
  for (const { target, date, digest } of placed) {
    const title = titles.get(digest)
    if (title !== undefined) yield utf8(`${JSON.stringify({ url: target, ts: date, title })}\n`)
  }
}

const dataPackage = ({ head }: CaseReading, resources: readonly object[]): string =>
  `${JSON.stringify(
    {
      profile: 'data-package',
      wacz_version: '1.1.1',
      title: head.title,
      software: 'Counterclaim',
      created: head.recordedAt,
      resources,
    },
    null,
    2,
  )}\n`

const encoder = new TextEncoder()
const utf8 = (text: string): Uint8Array => encoder.encode(text)
