import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { exportCase, writeBrief } from '#actions'
import { type Ledger, openLedger } from '#ledger'
import {
  actorIdSchema,
  articleIdSchema,
  asOfNow,
  type Claim,
  claimIdSchema,
  type EntryBody,
  type Reading,
  spanOf,
} from '#model'
import { epochDay, isoDay, sha256Hex } from '#util'
import { sayingNothing } from './made/plain-parts.ts'
import { median, record } from './record.ts'

// node bench/exports.ts [--claims 1000000] [--formats csv,stix] [--record]
// A made case on disk: how fast exports stream out of it and how much memory they take at most; then the time of a brief of 10,000 claims.

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '1000000' },
    formats: { type: 'string', default: 'csv,stix,followthemoney,annotations,schema-org,case' },
    record: { type: 'boolean', default: false },
  },
})

const perArticle = 100
const speakers = 400
const folder = mkdtempSync(join(tmpdir(), 'exports-'))
const first = epochDay(2023, 1, 1)

function reading(number: number): { reading: Reading; bytes: Uint8Array } {
  const sentences = Array.from({ length: perArticle }, (_, index) => {
    const speaker = (number * 7 + index * 13) % speakers
    return {
      speaker,
      name: `Speaker ${speaker}`,
      content: `the convoy of column ${number % 50} had ${index % 9} lorries on day ${index}`,
    }
  })
  const text = sentences.map(({ name, content }) => `${name} said that ${content}.`).join(' ')
  const bytes = new TextEncoder().encode(text)
  const article = articleIdSchema.parse(`a-${number}`)
  const day = { edtf: isoDay(first + (number % 360)), basis: 'text' as const }
  let at = 0
  const claims = sentences.map(({ speaker, name, content }, index): Claim => {
    const [source, cue, words] = [at, at + name.length + 1, at + name.length + 11]
    at = words + content.length + 2
    return {
      id: claimIdSchema.parse(`c-${number}-${index}`),
      article,
      source: [spanOf(text, { start: source, end: source + name.length })],
      cue: [spanOf(text, { start: cue, end: cue + 4 })],
      content: [spanOf(text, { start: words, end: words + content.length })],
      speaker: actorIdSchema.parse(`speaker-${speaker}`),
      form: 'indirect',
      polarity: 'positive',
      modality: 'asserted',
      saidOn: day,
      about: day,
      knownFrom: day,
      occasion: null,
      via: [],
      confidence: 0.9,
      why: { rule: 'made', because: 'made for a bench', steps: [] },
    }
  })
  const actors = [...new Set(sentences.map(({ speaker }) => speaker))].map((speaker) => ({
    id: actorIdSchema.parse(`speaker-${speaker}`),
    name: `Speaker ${speaker}`,
    type: 'person' as const,
    aliases: [],
    roles: [],
  }))
  return {
    bytes,
    reading: {
      reader: 'made',
      article: {
        id: article,
        capture: sha256Hex(bytes),
        text,
        blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
        title: `Report ${number}`,
        byline: [],
        outlet: `Outlet ${number % 40}`,
        published: day,
        ...sayingNothing,
      },
      dates: [],
      actors,
      mentions: [],
      claims,
      events: [],
    },
  }
}

async function madeCase(claims: number): Promise<Ledger> {
  const ledger = await openLedger(join(folder, `${claims}.case`), {
    now: () => '2026-01-01T12:00:00.000Z',
    create: { id: 'made', title: 'Made', author: 'bench' },
  })
  for (let number = 0; number < claims / perArticle; number += 20) {
    const made = Array.from({ length: Math.min(20, claims / perArticle - number) }, (_, index) =>
      reading(number + index),
    )
    await ledger.append({
      author: 'bench',
      bodies: made.flatMap(({ reading: of, bytes }): EntryBody[] => [
        {
          kind: 'capture-kept',
          capture: {
            sha256: of.article.capture,
            mediaType: 'text/plain',
            byteLength: bytes.length,
            address: `${of.article.id}.txt`,
          },
        },
        { kind: 'article-read', reading: of },
      ]),
      bytes: new Map(made.map(({ reading: of, bytes }) => [of.article.capture, bytes])),
    })
  }
  return ledger
}

const figures: Record<string, unknown> = {}
const megabyte = 2 ** 20
const rss = (): number => Math.round(process.memoryUsage().rss / megabyte)

try {
  const small = await madeCase(10_000)
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    const started = performance.now()
    await writeBrief(small, { format: 'html', since: '2023-06-01' }, asOfNow)
    times.push(performance.now() - started)
  }
  figures['brief of 10,000 claims, ms'] = Math.round(median(times))
  figures['the first, ms'] = Math.round(times[0] ?? 0)
  await small.close()

  const claims = Number(values.claims)
  const started = performance.now()
  const large = await madeCase(claims)
  figures['claims'] = claims
  figures['making the case, s'] = Math.round((performance.now() - started) / 1000)
  for (const format of values.formats.split(',')) {
    const before = performance.now()
    let [bytes, peak] = [0, rss()]
    for await (const chunk of (await exportCase(large, { format }, asOfNow)).chunks) {
      bytes += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.length
      peak = Math.max(peak, rss())
    }
    const seconds = (performance.now() - before) / 1000
    figures[`${format}, MB`] = Math.round(bytes / megabyte)
    figures[`${format}, MB/s`] = Math.round((bytes / megabyte / seconds) * 10) / 10
    figures[`${format}, peak RSS MB`] = peak
    console.log(format, figures[`${format}, MB/s`], peak)
  }
  await large.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (values.record) record('exports', figures)
else console.table(figures)
