import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { readDocument } from '#actions'
import { thresholds } from '#model'
import { englishModel } from '#wiring'
import { record } from './record.ts'

// node bench/dial.ts --corpora DIR --corpus polnear/dev.jsonl.gz
// Precision and recall of whole attributions at each setting of the dial, as a table and as docs/images/dial.svg. An attribution is right
// when its cue overlaps and source and content each share half of their words with the corpus's (Dice), one to one.

const { values } = parseArgs({ options: { corpora: { type: 'string' }, corpus: { type: 'string' } } })
if (!values.corpora || !values.corpus) throw new Error('Say --corpora DIR --corpus FILE.')

type Spans = readonly (readonly [number, number])[]
interface Attribution {
  readonly source: Spans
  readonly cue: Spans
  readonly content: Spans
}
interface Document {
  readonly id: string
  readonly text: string
  readonly attributions: readonly Attribution[]
}
interface Judged {
  readonly confidence: number
  readonly meets: readonly { readonly gold: number; readonly shared: number }[]
}

const documents = gunzipSync(readFileSync(join(values.corpora, values.corpus)))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Document)
const judged = documents.map(judgedClaims)
const gold = documents.reduce(
  (sum, { attributions }) => sum + attributions.filter(({ cue }) => cue.length > 0).length,
  0,
)
const settings = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]
const points = settings.map(pointAt)
for (const { setting, precision, recall } of points)
  console.log(`| ${setting} | ${percent(precision)} | ${percent(recall)} | ${percent(f1(precision, recall))} |`)
writeFileSync(join(import.meta.dirname, '../docs/images/dial.svg'), picture())
record('dial', {
  corpus: values.corpus,
  ...Object.fromEntries(
    Object.entries(thresholds).map(([name, setting]) => {
      const { precision, recall } = pointAt(setting)
      return [name, `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1(precision, recall))}`]
    }),
  ),
})

function judgedClaims({ id, text, attributions }: Document): Judged[] {
  const bytes = new TextEncoder().encode(text)
  const { claims } = readDocument({ bytes, mediaType: 'text/plain', address: id }, { verbatim: true }, englishModel())
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|\S/gu)].map(
    ({ 0: word, index }) => [index, index + word.length] as const,
  )
  const wordsIn = (spans: Spans): Set<number> =>
    new Set(
      words.flatMap((word, number) => (spans.some(([from, to]) => word[0] < to && word[1] > from) ? [number] : [])),
    )
  const truths = attributions
    .filter(({ cue }) => cue.length > 0)
    .map(({ source, cue, content }) => ({ source: wordsIn(source), cue: wordsIn(cue), content: wordsIn(content) }))
  return claims.map(({ source, cue, content, confidence }) => {
    const pairs = (spans: readonly { start: number; end: number }[]) =>
      wordsIn(spans.map(({ start, end }) => [start, end] as const))
    const own = { source: pairs(source), cue: pairs(cue), content: pairs(content) }
    return {
      confidence,
      meets: truths.flatMap((truth, number) => {
        const sources = dice(own.source, truth.source)
        const contents = dice(own.content, truth.content)
        const isMet = [...own.cue].some((word) => truth.cue.has(word)) && sources >= 0.5 && contents >= 0.5
        return isMet ? [{ gold: number, shared: sources + contents }] : []
      }),
    }
  })
}

function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.size + b.size === 0 ? 1 : (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size)
}

function pointAt(setting: number) {
  let right = 0
  let shown = 0
  for (const claims of judged) {
    const kept = claims.filter(({ confidence }) => confidence >= setting)
    shown += kept.length
    const pairs = kept
      .flatMap(({ meets }, claim) => meets.map((met) => ({ ...met, claim })))
      .toSorted((a, b) => b.shared - a.shared)
    const takenClaims = new Set<number>()
    const takenGold = new Set<number>()
    for (const { claim, gold: truth } of pairs) {
      if (takenClaims.has(claim) || takenGold.has(truth)) continue
      takenClaims.add(claim)
      takenGold.add(truth)
    }
    right += takenClaims.size
  }
  return { setting, precision: shown === 0 ? 1 : right / shown, recall: right / gold }
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

/** Recall to the right from 30 %, precision upwards from 50 %. */
function picture(): string {
  const x = (recall: number) => Math.round(50 + ((recall - 0.3) / 0.5) * 400)
  const y = (precision: number) => Math.round(270 - ((precision - 0.5) / 0.5) * 250)
  const shown = points.filter(({ precision, recall }) => recall >= 0.3 && precision >= 0.5)
  const grid = [0.5, 0.6, 0.7, 0.8, 0.9, 1].map(
    (at) =>
      `<path d="M50 ${y(at)}H450" stroke="#ddd"/><text x="44" y="${y(at) + 4}" text-anchor="end">${Math.round(at * 100)}</text>`,
  )
  const ticks = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map(
    (at) => `<text x="${x(at)}" y="288" text-anchor="middle">${Math.round(at * 100)}</text>`,
  )
  const line = shown.map(({ recall, precision }) => `${x(recall)},${y(precision)}`).join(' ')
  const named = Object.entries(thresholds).map(([name, setting]) => {
    const { precision, recall } = pointAt(setting)
    return `<circle cx="${x(recall)}" cy="${y(precision)}" r="4" fill="#1f4e79"/><text x="${x(recall) + 8}" y="${y(precision) - 6}">${name}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320" font-family="sans-serif" font-size="12" fill="#333">
<title>Precision and recall of whole attributions at the settings of the dial</title>
<rect width="480" height="320" fill="#fff"/>
${[...grid, ...ticks].join('\n')}
<polyline points="${line}" fill="none" stroke="#1f4e79" stroke-width="2"/>
${named.join('\n')}
<text x="250" y="310" text-anchor="middle">recall, %</text>
<text x="14" y="145" text-anchor="middle" transform="rotate(-90 14 145)">precision, %</text>
</svg>
`
}
