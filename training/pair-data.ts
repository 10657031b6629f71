import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LinkKind } from '#model'
import { accountOf, englishVersions, judging } from '#versions'
import { halfOf, storyOf } from '../test/links/split.ts'

export interface Side {
  readonly speaker: string
  readonly saidOn: string
  readonly text: string
}
export interface LabelledPair {
  readonly id: string
  readonly a: Side
  readonly b: Side
  readonly kind: LinkKind | null
  readonly said: boolean
}
/** A pair to learn from. `weight` is less for pairs that nobody labelled: accounts of different matters, put together. */
export interface Example {
  readonly id: string
  readonly story: string
  readonly kind: LinkKind | 'none'
  readonly said: boolean
  readonly pair: judging.Comparison
  readonly features: judging.PairFeatures
  readonly weight: number
}

const linksFolder = join(import.meta.dirname, '../test/links')
const read = (name: string): LabelledPair[] =>
  readFileSync(join(linksFolder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledPair)

/** The tune half, and the pairs that were written to learn from. The check half is left alone. */
export const labelledPairs = (): LabelledPair[] => [
  ...read('pairs.jsonl').filter(({ id }) => halfOf(id) === 'tune'),
  ...read('training.jsonl'),
]

export const examplesOf = (pairs: readonly LabelledPair[]): Example[] =>
  pairs.map(({ id, a, b, kind, said }) => ({
    id,
    story: storyOf(id),
    kind: kind ?? 'none',
    said,
    ...lookedAt(a, b),
    weight: 1,
  }))

/** Pairs of accounts of one story that no one put together, and of different stories: links are rare among them. */
export function strangers(pairs: readonly LabelledPair[], weight: number): Example[] {
  const found: Example[] = []
  for (const [at, { id, a }] of pairs.entries()) {
    for (const step of steps) {
      const other = pairs[(at + step) % pairs.length]
      if (!other || JSON.stringify(other.a) === JSON.stringify(a)) continue
      found.push({ id, story: storyOf(id), kind: 'none', said: false, ...lookedAt(a, other.b), weight })
    }
  }
  return found
}

const steps = [9, 31]

const account = (id: string, { speaker, saidOn, text }: Side) =>
  accountOf(id, { speaker, saidOn: { edtf: saidOn, basis: 'given' }, text })

function lookedAt(a: Side, b: Side): Pick<Example, 'pair' | 'features'> {
  const [one, two] = [account('a', a), account('b', b)]
  const pair = judging.comparisonOf(
    one,
    two,
    englishVersions.matterOf(one),
    englishVersions.matterOf(two),
    englishVersions,
  )
  return { pair, features: judging.pairFeatures(pair, judging.saidLink(pair), judging.foundLink(pair)) }
}
