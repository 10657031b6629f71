import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import * as chrono from 'chrono-node'
import { analyse, english } from '#language'
import type { TimeExpression } from '#model'
import { edtfBounds } from '#util'
import { sentencesOf } from '../src/language/sentences.ts'
import { median, record } from './record.ts'

// node bench/dates.ts --corpora DIR [--corpus timex/wikiwars.jsonl.gz] [--only ID,ID] [--misses]
// Time expressions by the TempEval-3 rules: spans (strict and relaxed F1), TIMEX3 values, gold days found with their value; and
// how often the finders read the sentences of a text while chrono reads it once. `--only` keeps a part of the documents apart, to see over-fitting.

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    corpus: { type: 'string', default: 'timex/wikiwars.jsonl.gz' },
    only: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
})
if (!values.corpora) throw new Error('Say --corpora DIR.')

type Gold = Pick<TimeExpression, 'start' | 'end' | 'value'>
interface Document {
  readonly id: string
  readonly text: string
  readonly dct: string
  readonly timexes: readonly Gold[]
}

const wanted = values.only?.split(',')
const documents = gunzipSync(readFileSync(join(values.corpora, values.corpus)))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Document)
  .filter(({ id }) => !wanted || wanted.some((part) => id.includes(part)))

const count = { gold: 0, found: 0, exact: 0, meets: 0, met: 0, valued: 0, days: 0, daysRight: 0 }
for (const document of documents) score(document, datesOf(document))

function datesOf({ text, dct }: Document): readonly TimeExpression[] {
  const blocks = paragraphsOf(text)
  return analyse({ text, blocks, published: { edtf: dct.slice(0, 10), basis: 'given' } }, english).dates
}

function paragraphsOf(text: string) {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    kind: 'paragraph' as const,
  }))
}

function score({ id, text, timexes }: Document, dates: readonly TimeExpression[]): void {
  const isSame = (a: Gold, b: Gold) => a.start === b.start && a.end === b.end
  const overlaps = (a: Gold, b: Gold) => a.start < b.end && b.start < a.end
  count.gold += timexes.length
  count.found += dates.length
  for (const date of dates) {
    if (timexes.some((gold) => isSame(gold, date))) count.exact++
    if (timexes.some((gold) => overlaps(gold, date))) count.meets++
    else show(id, 'spurious', text, null, date)
  }
  for (const gold of timexes) {
    const hit = dates.find((date) => isSame(gold, date)) ?? dates.find((date) => overlaps(gold, date))
    if (hit) count.met++
    if (hit?.value === gold.value) count.valued++
    if (/^\d{4}-\d{2}-\d{2}$/u.test(gold.value ?? '')) {
      count.days++
      if (hit?.value === gold.value) count.daysRight++
    }
    if (!hit) show(id, 'missed', text, gold, null)
    else if (hit.value !== gold.value) show(id, 'value', text, gold, hit)
    else if (!isSame(hit, gold)) show(id, 'span', text, gold, hit)
  }
}

function show(id: string, slip: string, text: string, gold: Gold | null, date: Gold | null): void {
  const { start, end } = gold ?? date ?? { start: 0, end: 0 }
  if (!values.misses) return
  const [before, after] = [text.slice(Math.max(0, start - 50), start), text.slice(end, end + 40)]
  const found = date ? `${text.slice(date.start, date.end)} = ${date.value}` : ''
  const line = [slip, id.slice(0, 8), `${before}[${text.slice(start, end)}]${after}`, gold?.value ?? '', found]
  console.log(line.join('\t').replaceAll('\n', ' '))
}

const f1 = (found: number, gold: number): number =>
  round((2 * (found / count.found) * (gold / count.gold)) / (found / count.found + gold / count.gold))
function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** Milliseconds that each takes, by turns and after a round that warms up: what else the machine does then slows both alike. */
function timesOf(reads: readonly (() => unknown)[]): number[] {
  for (const read of reads) read()
  const rounds = Array.from({ length: 9 }, () =>
    reads.map((read) => {
      const started = performance.now()
      read()
      return performance.now() - started
    }),
  )
  return reads.map((_, index) => median(rounds.map((times) => times[index] ?? Number.NaN)))
}

const parts = documents.map(({ text, dct }) => {
  const day = edtfBounds(dct.slice(0, 10))
  return { text, day, sentences: sentencesOf(text, paragraphsOf(text), english) }
})
const [own = Number.NaN, chronos = Number.NaN] = timesOf([
  () => parts.map(({ text, day, sentences }) => english.findDates(text, sentences, day)),
  () => documents.map(({ text, dct }) => chrono.en.casual.parse(text, new Date(dct))),
])
const relaxed = f1(count.meets, count.met)
record('dates', {
  corpus: values.corpus,
  documents: documents.length,
  gold: count.gold,
  found: count.found,
  strict: f1(count.exact, count.exact),
  relaxed,
  value: round((relaxed * count.valued) / count.met),
  days: round(count.daysRight / count.days),
  milliseconds: round(own),
  chronoMilliseconds: round(chronos),
  speedOfChrono: round(chronos / own),
})
