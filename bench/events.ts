import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { deedsOfText } from '#actions'
import { englishModel } from '#wiring'
import { record } from './record.ts'

// node bench/events.ts --corpora DIR [--show] [--record]
// PLOVER's example sentences: macro-F1 of the main deed's type; of type with source; of type with source and target. A source or target
// is right when it overlaps one of those marked. Types that PLOVER joined later are joined; `draft` keeps them apart.

interface Example {
  readonly id: string
  readonly text: string
  readonly event: string
  readonly spans: readonly { readonly tag: string; readonly start: number; readonly end: number }[]
}

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    show: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
})
if (!values.corpora) throw new Error('Say --corpora DIR.')
const joined: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
}
const examples = gunzipSync(readFileSync(join(values.corpora, 'events/plover.jsonl.gz')))
  .toString('utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Example)

const judged = examples.map((example) => {
  const [deed] = deedsOfText(example.text, englishModel())
  const type = joined[example.event] ?? example.event
  const draft = deed && draftOf(deed)
  const source = isRight(example, 'SRC', deed?.source ?? [])
  const target = isRight(example, 'TAR', deed?.target ?? [])
  return { example, deed, type, draft, source, target }
})

function draftOf({ type, mode }: { type: string; mode: string | null }): string {
  if (type === 'REQUEST') return 'DEMAND'
  if (type === 'ACCUSE') return mode === 'investigate' ? 'INVESTIGATE' : 'DISAPPROVE'
  return type === 'ASSAULT' && mode === 'fight' ? 'FIGHT' : type
}

function isRight({ spans }: Example, tag: string, found: readonly { start: number; end: number }[]): boolean {
  const wanted = spans.filter((span) => span.tag.split('/').includes(tag))
  if (wanted.length === 0) return true
  return wanted.some(({ start, end }) => found.some((one) => one.start < end && one.end > start))
}

const figures = {
  type: macro(judged, ({ type, deed }) => [type, deed?.type, true]),
  draft: macro(judged, ({ example, draft }) => [example.event, draft, true]),
  'type, source': macro(judged, ({ type, deed, source }) => [type, deed?.type, source]),
  'type, source, target': macro(judged, ({ type, deed, source, target }) => [type, deed?.type, source && target]),
  source: share(judged.filter(({ source }) => source).length),
  target: share(judged.filter(({ target }) => target).length),
}
if (values.show)
  for (const { example, deed, type, source, target } of judged) {
    if (deed?.type === type && source && target) continue
    const words = (ranges: readonly { start: number; end: number }[]) =>
      ranges.map(({ start, end }) => example.text.slice(start, end)).join(' + ')
    console.log(
      `${type} ${deed?.type ?? '–'} ${deed?.rule ?? ''} ${source ? '' : 'SRC'} ${target ? '' : 'TAR'} | ${example.text}\n    ${deed ? `${words(deed.source)} → ${words(deed.target)}` : ''}`,
    )
  }
if (values.record) record('events', figures)
else console.table(figures)

type Row = (typeof judged)[number]

function macro(rows: readonly Row[], of: (row: Row) => readonly [string, string | undefined, boolean]): number {
  const types = [...new Set(rows.map((row) => of(row)[0]))]
  const scores = types.map((type) => {
    const all = rows.map(of)
    const right = all.filter(([wanted, found, isFit]) => wanted === type && found === type && isFit).length
    const found = all.filter((row) => row[1] === type).length
    const wanted = all.filter(([one]) => one === type).length
    return right === 0 ? 0 : (2 * right) / (found + wanted)
  })
  return round(scores.reduce((sum, score) => sum + score, 0) / types.length)
}

function share(part: number): number {
  return round(part / judged.length)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
