import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Article } from '#model'
import { readArticle } from '#reading'
import { median, record } from './record.ts'

// node bench/pages.ts --corpora DIR [--worst 12] [--page NAME] [--half tune|check]
// DIR/pages holds html/NAME.html.gz and ground-truth.json, {NAME: {articleBody}}. Scores by the rule of the public benchmark of
// article extraction: shingles of 4 tokens a page, mean precision and mean recall over pages, F1 of the means; accuracy is the
// share of pages whose tokens are all the same. The text of heading, paragraph and quote blocks counts, in order. Rules are made
// on one half of the pages (tune) and looked at on the other (check).

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    worst: { type: 'string', default: '12' },
    page: { type: 'string' },
    half: { type: 'string' },
    quiet: { type: 'boolean', default: false },
  },
})
if (!values.corpora) throw new Error('Say --corpora DIR.')

interface Scored {
  readonly name: string
  readonly half: 'tune' | 'check'
  readonly precision: number | null
  readonly recall: number
  readonly isSame: boolean
  readonly got: string
  readonly truth: string
}
type Bytes = Uint8Array<ArrayBuffer>

const folder = join(values.corpora, 'pages')
const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
  string,
  { readonly articleBody: string }
>
const pages = readdirSync(join(folder, 'html'))
  .filter((file) => file.endsWith('.html.gz'))
  .map((file) => ({
    name: file.slice(0, -8),
    bytes: new Uint8Array(gunzipSync(readFileSync(join(folder, 'html', file)))),
  }))
  .filter(({ name }) => truth[name] !== undefined && name.startsWith(values.page ?? ''))
  .filter(({ name }) => values.half === undefined || halfOf(name) === values.half)

const scored = pages.map(({ name, bytes }) => score(name, bodyOf(name, bytes), truth[name]?.articleBody ?? ''))
const worst = scored.toSorted((a, b) => f1(a.precision ?? 0, a.recall) - f1(b.precision ?? 0, b.recall))
for (const page of values.quiet ? [] : worst.slice(0, Number(values.worst))) show(page)
const speed = values.page === undefined ? speeds() : null
if (values.page === undefined && values.half === undefined) {
  record('pages', { ...means(scored), ...halves(), ...speed })
} else console.table(means(scored))

function bodyOf(name: string, bytes: Bytes): string {
  const article = reading(name, bytes)
  if (article === null) return ''
  return article.blocks
    .filter(({ kind }) => kind === 'heading' || kind === 'paragraph' || kind === 'quote')
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n')
}

function reading(name: string, bytes: Bytes): Article | null {
  try {
    return readArticle({ bytes, mediaType: 'text/html', address: name })
  } catch (error) {
    console.log(`${name}: ${String(error)}`)
    return null
  }
}

function halfOf(name: string): 'tune' | 'check' {
  return (createHash('sha256').update(name).digest()[0] ?? 0) % 2 === 0 ? 'tune' : 'check'
}

function tokens(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}

function shingles(text: string): Map<string, number> {
  const words = tokens(text)
  const counts = new Map<string, number>()
  const last = words.length === 0 ? 0 : Math.max(1, words.length - 3)
  for (let at = 0; at < last; at++) {
    const key = words.slice(at, at + 4).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function score(name: string, got: string, wanted: string): Scored {
  const [own, other] = [shingles(got), shingles(wanted)]
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0)
  const shared = [...own].reduce((total, [key, count]) => total + Math.min(count, other.get(key) ?? 0), 0)
  return {
    name,
    half: halfOf(name),
    precision: own.size === 0 ? null : shared / sum(own),
    recall: other.size === 0 ? 1 : shared / sum(other),
    isSame: tokens(got).join(' ') === tokens(wanted).join(' '),
    got,
    truth: wanted,
  }
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function means(of: readonly Scored[]) {
  const mean = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0) / (numbers.length || 1)
  const precision = mean(of.map((page) => page.precision).filter((one) => one !== null))
  const recall = mean(of.map((page) => page.recall))
  return {
    pages: of.length,
    f1: rounded(f1(precision, recall)),
    precision: rounded(precision),
    recall: rounded(recall),
    accuracy: rounded(mean(of.map(({ isSame }) => Number(isSame)))),
    empty: of.filter((page) => page.precision === null).length,
  }
}

function halves() {
  const [tune, check] = (['tune', 'check'] as const).map((half) => means(scored.filter((page) => page.half === half)))
  return { tuneF1: tune?.f1, tuneAccuracy: tune?.accuracy, checkF1: check?.f1, checkAccuracy: check?.accuracy }
}

/** Both read the same pages in turns, so that what else the machine does falls on both. */
function speeds() {
  const own: number[] = []
  const plain: number[] = []
  for (let round = 0; round < 3; round++) {
    own.push(secondsOf(() => pages.forEach(({ name, bytes }) => reading(name, bytes))))
    plain.push(secondsOf(() => pages.forEach(({ bytes }) => readabilityAlone(bytes))))
  }
  const [ours, theirs] = [pages.length / median(own), pages.length / median(plain)]
  return { pagesPerSecond: rounded(ours), readabilityPerSecond: rounded(theirs), ratio: rounded(ours / theirs) }
}

function readabilityAlone(bytes: Bytes): void {
  const { document } = parseHTML(new TextDecoder().decode(bytes))
  new Readability(document as never).parse()
}

function secondsOf(work: () => void): number {
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** Runs of tokens that only one side has. */
function show({ name, half, precision, recall, got, truth: wanted }: Scored): void {
  console.log(`\n${name.slice(0, 12)} (${half}) precision ${rounded(precision ?? 0)}, recall ${rounded(recall)}`)
  for (const run of runsMissing(wanted, got)) console.log(`  missing:  ${run}`)
  for (const run of runsMissing(got, wanted)) console.log(`  too much: ${run}`)
}

function runsMissing(from: string, other: string): readonly string[] {
  const there = shingles(other)
  const words = tokens(from)
  const isThere = words.map(() => false)
  for (let at = 0; at + 4 <= words.length; at++)
    if (there.has(words.slice(at, at + 4).join(' '))) isThere.fill(true, at, at + 4)
  const runs: string[][] = []
  for (const [at, word] of words.entries()) {
    if (isThere[at]) continue
    if (at === 0 || isThere[at - 1]) runs.push([])
    runs.at(-1)?.push(word)
  }
  return runs.slice(0, 12).map((run) => cut(run.join(' ')))
}

function cut(run: string): string {
  return run.length <= 240 ? run : `${run.slice(0, 120)} … ${run.slice(-100)} (${run.length})`
}
