import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { LinkKind } from '#model'
import { accountOf, englishVersions, linkPair } from '#versions'
import { type Half, halfOf } from '../test/links/split.ts'
import { record } from './record.ts'

// node bench/links.ts [--half tune|check] [--least 0.5] [--show] [--corpora DIR] [--record]
// Precision and recall of the links between the labelled pairs of test/links, by kind; --show lists what is wrong in the tune half.
// With --corpora, the REFUTES pairs of VitaminC as contradictions. A pair said in words is told apart for denies and revises.

interface Side {
  readonly speaker: string
  readonly saidOn: string
  readonly text: string
}
interface Labelled {
  readonly id: string
  readonly a: Side
  readonly b: Side
  readonly kind: LinkKind | null
  readonly said: boolean
}

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'tune' },
    least: { type: 'string', default: '0.5' },
    show: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    corpora: { type: 'string' },
  },
})
const least = Number(values.least)
const half = values.half as Half
const account = (id: string, { speaker, saidOn, text }: Side) =>
  accountOf(id, { speaker, saidOn: { edtf: saidOn, basis: 'given' }, text })
const judged = readFileSync(join(import.meta.dirname, '../test/links/pairs.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled)
  .filter(({ id }) => halfOf(id) === half)
  .map((pair) => {
    const link = linkPair(account('a', pair.a), account('b', pair.b), englishVersions)
    return { pair, link: link && link.confidence >= least ? link : null }
  })

const figures = {
  'confirms or repeats': measure(['confirms', 'repeats']),
  contradicts: measure(['contradicts']),
  denies: measure(['denies']),
  'denies, in words': measure(['denies'], true),
  revises: measure(['revises']),
  'revises, in words': measure(['revises'], true),
  retracts: measure(['retracts']),
  questions: measure(['questions']),
  narrows: measure(['narrows']),
  supports: measure(['supports']),
}
console.table(figures)
if (values.show) show()
if (values.record)
  record('links', {
    half,
    least,
    ...Object.fromEntries(
      Object.entries(figures).map(([kind, { precision, recall }]) => [kind, `${precision} / ${recall}`]),
    ),
  })
if (values.corpora) refutes(values.corpora)

/** A pair said in words: only such pairs are to be found, and only what rests on words is a finding. */
function measure(kinds: readonly LinkKind[], inWords = false) {
  const isMeant = (kind: LinkKind | null | undefined) => kind !== null && kind !== undefined && kinds.includes(kind)
  const wanted = judged.filter(({ pair }) => isMeant(pair.kind) && (!inWords || pair.said))
  const found = judged.filter(({ link }) => isMeant(link?.kind) && (!inWords || link?.rule.startsWith('said')))
  const right = found.filter(({ pair }) => isMeant(pair.kind)).length
  const hit = wanted.filter(({ link }) => isMeant(link?.kind)).length
  return {
    found: found.length,
    right,
    wanted: wanted.length,
    precision: share(right, found.length),
    recall: share(hit, wanted.length),
  }
}

function show(): void {
  if (half !== 'tune') throw new Error('What is wrong is shown of the tune half alone.')
  for (const { pair, link } of judged) {
    if ((link?.kind ?? null) === pair.kind) continue
    console.log(
      `${pair.id}: ${pair.kind}${pair.said ? ' said' : ''}, found ${link ? `${link.kind} ${link.rule} ${link.confidence.toFixed(2)}: ${link.reason}` : 'nothing'}`,
    )
    console.log(`  ${pair.a.speaker}: ${pair.a.text}\n  ${pair.b.speaker}: ${pair.b.text}`)
  }
}

function refutes(corpora: string): void {
  const lines = gunzipSync(readFileSync(join(corpora, 'links/vitaminc.jsonl.gz')))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly claim: string; readonly evidence: string; readonly label: string })
  const day = { edtf: null, basis: 'unknown' } as const
  const found = lines.filter(({ claim, evidence }) => {
    const a = accountOf('a', { speaker: 'Evidence', saidOn: day, text: evidence })
    const b = accountOf('b', { speaker: 'Claimant', saidOn: day, text: claim })
    const link = linkPair(a, b, englishVersions)
    return link?.kind === 'contradicts' && link.confidence >= least
  })
  const right = found.filter(({ label }) => label === 'REFUTES').length
  const wanted = lines.filter(({ label }) => label === 'REFUTES').length
  console.table({
    'VitaminC, refutes': {
      found: found.length,
      right,
      wanted,
      precision: share(right, found.length),
      recall: share(right, wanted),
    },
  })
}

function share(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : Math.round((1000 * part) / whole) / 1000
}
