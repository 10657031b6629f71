import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { listOrigins, readDocument, searchOrigins } from '#actions'
import { type Ledger, openLedger } from '#ledger'
import { asOfNow, type EntryBody, type OriginLink, type Reading, unknownDate } from '#model'
import { sha256Hex } from '#util'
import { englishModel } from '#wiring'
import { sayingNothing } from './made/plain-parts.ts'
import { median, record } from './record.ts'

// node bench/copies.ts --corpora DIR      every altered version of every article of copies/versions.jsonl.gz against its original
// node bench/copies.ts --scale [--articles 100000]      what an addition costs as a case grows; texts are made up, a fifth are copies

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    scale: { type: 'boolean' },
    articles: { type: 'string', default: '100000' },
  },
})
if (!values.corpora && !values.scale) throw new Error('Say --corpora DIR or --scale.')

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-bench-'))
const path = join(folder, 'copies.case')
const ledger = await openLedger(path, {
  now: () => '2026-01-01T00:00:00.000Z',
  create: { id: 'copies', title: 'Copies', author: 'bench' },
})
try {
  if (values.corpora) await versions(ledger, values.corpora)
  if (values.scale) await scale(ledger, Number(values.articles))
} finally {
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
}

interface VersionLine {
  readonly page: string
  readonly kind: string
  readonly text: string
}

async function versions(into: Ledger, corpora: string): Promise<void> {
  const lines = gunzipSync(readFileSync(join(corpora, 'copies/versions.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as VersionLine)
  const byId = new Map<string, VersionLine>()
  for (const line of lines) {
    const bytes = new TextEncoder().encode(line.text)
    const document = { bytes, mediaType: 'text/plain' as const, address: `${line.page} ${line.kind}.txt` }
    // An altered version is made from its original, and so comes after it.
    const published = line.kind === 'truth' ? '2023-01-01' : '2023-01-02'
    const reading = readDocument(document, { verbatim: true, published }, englishModel())
    // Two versions of a page can be the same to the letter.
    if (byId.has(reading.article.id)) continue
    byId.set(reading.article.id, line)
    await add(into, reading, bytes)
  }
  const { links } = await into.origins(asOfNow)
  const linked = new Map<string, OriginLink>()
  const falsePairs = { plain: 0, mixed: 0 }
  for (const link of links) {
    const [a, b] = [byId.get(link.article), byId.get(link.of)]
    if (!a || !b) throw new Error('a link to no version')
    if (a.page === b.page)
      for (const [of, other] of [
        [a, b],
        [b, a],
      ] as const) {
        if (other.kind === 'truth') linked.set(`${of.page} ${of.kind}`, link)
      }
    else if (isMixed(a) || isMixed(b)) falsePairs.mixed++
    else falsePairs.plain++
  }
  const kept = [...byId.values()]
  const pages = new Set(kept.map(({ page }) => page)).size
  const pairs = (kept.length * (kept.length - 1)) / 2 - pages * 28
  for (const kind of new Set(kept.map((version) => version.kind))) {
    if (kind === 'truth') continue
    const of = kept.filter((version) => version.kind === kind)
    const found = of.flatMap(({ page }) => linked.get(`${page} ${kind}`) ?? [])
    const relations = Object.groupBy(found, ({ relation }) => relation)
    record('copies', {
      kind,
      versions: of.length,
      found: found.length,
      share: Math.round((found.length / of.length) * 1000) / 1000,
      ...Object.fromEntries(Object.entries(relations).map(([relation, list]) => [relation, list?.length ?? 0])),
    })
  }
  const { origins } = await listOrigins(into, asOfNow)
  record('copies', {
    kind: 'pairs of different pages',
    pairs,
    falsePairs: falsePairs.plain,
    // A roundup or a new lead holds words of other pages of the corpus: these pairs do share text.
    pairsWithAMixedText: falsePairs.mixed,
    pages,
    origins: origins.length,
  })
}

function isMixed({ kind }: VersionLine): boolean {
  return /roundup|new lead/u.test(kind)
}

async function scale(into: Ledger, count: number): Promise<void> {
  const random = generator(2023)
  const make = articles(random)
  const window: { readonly wall: number; readonly processor: number }[] = []
  for (let number = 1; number <= count; number++) {
    const text = make(number)
    const [started, used] = [performance.now(), process.cpuUsage()]
    await add(into, readingOf(number, text), new TextEncoder().encode(text))
    const { user, system } = process.cpuUsage(used)
    window.push({ wall: performance.now() - started, processor: (user + system) / 1000 })
    if (window.length > 200) window.shift()
    if (number === 1000 || number === 10_000 || number === count) {
      globalThis.gc?.()
      record('copies', {
        kind: 'scale',
        article: number,
        // The disk's share of the first is what else the machine does; the second is the work.
        millisecondsAnAddition: round(median(window.map(({ wall }) => wall))),
        processorMilliseconds: round(median(window.map(({ processor }) => processor))),
        residentMegabytes: Math.round(process.memoryUsage.rss() / 2 ** 20),
        caseMegabytes: Math.round(statSync(path).size / 2 ** 20),
      })
    }
  }
  const started = performance.now()
  const { origins } = await listOrigins(into, asOfNow)
  record('copies', {
    kind: 'origins of all',
    articles: count,
    origins: origins.length,
    seconds: round((performance.now() - started) / 1000),
  })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Texts of made-up words, used as often as words are; every fifth is a copy, cut or with some words changed. */
function articles(random: () => number): (number: number) => string {
  const vocabulary = Array.from({ length: 20_000 }, () => word(random))
  const one = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'word'
  const sentence = () => `${Array.from({ length: 8 + Math.floor(random() * 20) }, one).join(' ')}.`
  // What many articles have in common: turns of phrase, and one text of an agency that comes again and again.
  const phrases = Array.from({ length: 300 }, sentence)
  const kept: string[] = []
  const fresh = () =>
    Array.from({ length: 15 + Math.floor(random() * 25) }, () =>
      random() < 0.05 ? phrases[Math.floor(random() * phrases.length)] : sentence(),
    ).join(' ')
  const agency = fresh()
  return (number) => {
    if (number % 100 === 0) return agency
    if (number % 5 === 0 && kept.length > 0) return changed(kept[Math.floor(random() * kept.length)] ?? '', random)
    const text = fresh()
    if (kept.length < 2000) kept.push(text)
    else kept[Math.floor(random() * kept.length)] = text
    return text
  }
}

function changed(text: string, random: () => number): string {
  const words = text.split(' ')
  if (random() < 0.5) return words.slice(0, words.length >> 1).join(' ')
  return words.map((of) => (random() < 0.1 ? word(random) : of)).join(' ')
}

function word(random: () => number): string {
  const letter = (of: string) => of[Math.floor(random() * of.length)] ?? ''
  return Array.from(
    { length: 1 + Math.floor(random() * 3) },
    () => letter('bcdfghjklmnprstvz') + letter('aeiou') + letter('  nrst').trim(),
  ).join('')
}

async function add(into: Ledger, reading: Reading, bytes: Uint8Array): Promise<void> {
  const sha256 = reading.article.capture
  const bodies: EntryBody[] = [
    { kind: 'capture-kept', capture: { sha256, mediaType: 'text/plain', byteLength: bytes.length, address: 'bench' } },
    { kind: 'article-read', reading },
  ]
  await into.append({ author: 'bench', bodies, bytes: new Map([[sha256, bytes]]), conclude: searchOrigins })
}

/** An article and nothing that was found in it: what the index costs, not what reading costs. */
function readingOf(number: number, text: string): Reading {
  const capture = sha256Hex(text)
  return {
    reader: 'bench',
    article: {
      id: `a-${sha256Hex(`${number}`).slice(0, 12)}` as Reading['article']['id'],
      capture,
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
      title: `Text ${number}`,
      byline: [],
      outlet: `Outlet ${number % 500}`,
      published: unknownDate,
      ...sayingNothing,
    },
    dates: [],
    actors: [],
    mentions: [],
    claims: [],
    events: [],
  }
}

/** Mulberry32: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
