import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { conclusions, listClaims, showQuestion } from '#actions'
import { type Ledger, openLedger } from '#ledger'
import { asOfNow, type Claim, claimIdSchema, type EntryBody, questionId } from '#model'
import { sha256Hex } from '#util'
import { diceOf, type MadeArticle, madeArticle } from './made/story.ts'
import { record } from './record.ts'

// node bench/scale.ts --articles 100000      what readings and additions cost as a case on disk grows to ten claims an article

const { values } = parseArgs({ options: { articles: { type: 'string', default: '100000' } } })
const articles = Number(values.articles)
const sizes = [1000, 10_000, articles].filter((size) => size <= articles)
const timesEach = 100
const inBatch = 50

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-scale-'))
const path = join(folder, 'scale.case')
const ledger = await openLedger(path, {
  now: () => '2026-01-01T00:00:00.000Z',
  create: { id: 'scale', title: 'Scale', author: 'bench' },
})
try {
  let made = 0
  for (const size of new Set(sizes)) {
    const started = performance.now()
    const from = made
    for (; made < size; made += inBatch) {
      await add(
        ledger,
        Array.from({ length: inBatch }, (_, index) => madeArticle(made + index)),
      )
      if (made % 5000 < inBatch)
        console.error(`${made} articles, ${Math.round((performance.now() - started) / 1000)} s`)
    }
    const growth = (performance.now() - started) / Math.max(1, made - from)
    record('scale', { articles: made, claims: made * 10, growth_ms: tenth(growth), ...(await measured(made)) })
    made += timesEach
  }
} finally {
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
}

async function add(into: Ledger, batch: readonly MadeArticle[]): Promise<void> {
  const bytes = new Map(batch.map((one) => [sha256Hex(one.bytes), one.bytes]))
  const bodies = batch.flatMap(({ reading, bytes: own }, index): EntryBody[] => [
    {
      kind: 'capture-kept',
      capture: {
        sha256: sha256Hex(own),
        mediaType: 'text/plain',
        byteLength: own.byteLength,
        address: `${reading.article.title ?? index}.txt`,
      },
    },
    { kind: 'article-read', reading },
  ])
  await into.append({ author: 'bench', bodies, bytes, conclude: conclusions })
}

async function measured(size: number) {
  const dice = diceOf(size)
  const some = (): Claim => {
    const { claims } = madeArticle(dice(size)).reading
    return claims[dice(claims.length)] ?? fail()
  }
  // Speakers in proportion to how much they say, on a day of the last tenth of the case.
  const day = () => 12_000 + Math.floor((size * (0.9 + 0.1 * (dice(100) / 100))) / 30)
  const first = performance.now()
  await listClaims(ledger, { actor: some().speaker ?? '', limit: 100 }, asOfNow)
  const cold = performance.now() - first
  const claims = await times(async () => {
    await listClaims(ledger, { actor: some().speaker ?? '', limit: 100 }, { disclosed: day(), recorded: null })
  })
  const opening = await ledger.linksPage({ after: null, most: 1, opening: true }, asOfNow)
  const none = claimIdSchema.parse('-')
  const openings: string[] = []
  while (openings.length < timesEach) {
    const page = await ledger.linksPage(
      { after: { day: day() - dice(size / 40 + 1), a: none, b: none }, most: 1, opening: true },
      asOfNow,
    )
    openings.push((page[0] ?? opening[0] ?? fail()).a)
  }
  let versions = 0
  let members = 0
  const questions = await times(async (index) => {
    const question = await showQuestion(ledger, questionId(openings[index] ?? ''), asOfNow)
    versions += question.versions.length
    members += question.versions.reduce((sum, { claims: own }) => sum + own.length, 0)
  })
  const additions = await times(async (index) => add(ledger, [madeArticle(size + index)]))
  return {
    first_reading_ms: tenth(cold),
    ...percentiles('claims', claims),
    ...percentiles('question', questions),
    versions_mean: tenth(versions / timesEach),
    members_mean: tenth(members / timesEach),
    ...percentiles('addition', additions),
    memory_mb: Math.round(process.memoryUsage().rss / 2 ** 20),
    disk_mb: Math.round(
      readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 2 ** 20,
    ),
  }
}

async function times(work: (index: number) => Promise<void>): Promise<number[]> {
  const taken: number[] = []
  for (let index = 0; index < timesEach; index++) {
    const from = performance.now()
    await work(index)
    taken.push(performance.now() - from)
  }
  return taken.toSorted((a, b) => a - b)
}

function percentiles(name: string, sorted: readonly number[]) {
  return {
    [`${name}_p50_ms`]: tenth(sorted[sorted.length >> 1] ?? 0),
    [`${name}_p95_ms`]: tenth(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
  }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

function fail(): never {
  throw new Error('nothing was made')
}
