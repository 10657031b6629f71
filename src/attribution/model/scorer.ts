import { type Chain, type ChainSpace, chainSpace, marginalsOf, prepare } from './chain.ts'
import { type FeatureTable, rowOf } from './feature-table.ts'

/** A trained chain: weights by hashed feature, steps between labels. */
export interface TrainedChain {
  readonly labels: number
  readonly featureCount: number
  readonly table: FeatureTable
  /** `labels` numbers for each place of the table; what counts are their squares, with their signs. */
  readonly weights: Int8Array
  readonly scale: number
  readonly transitions: Float32Array
}

/** A trained chain with its working space. */
export interface Scorer {
  readonly chain: Chain
  readonly trained: TrainedChain
  readonly space: ChainSpace
}

/** Features that a model knows of one word. */
export interface KnownRows {
  readonly rows: Int32Array
  touched: number
}

export const knownRows = (most: number): KnownRows => ({ rows: new Int32Array(most), touched: 0 })

/**
 * Writes the rows of the features that the model knows of `count` hashes from `from` on; gives their number. Keys and weights are far
 * apart in memory: they are touched in loops without a branch first, so that many of them are on their way at once.
 */
export function findRows(
  { table, weights, labels }: TrainedChain,
  hashes: Int32Array,
  from: number,
  count: number,
  known: KnownRows,
): number {
  const { rows } = known
  const { keys, mask } = table
  const end = from + count
  let touched = 0
  for (let index = from; index < end; index++) touched += keys[(hashes[index] as number) & mask] as number
  let size = 0
  for (let index = from; index < end; index++) {
    const row = rowOf(table, hashes[index] as number)
    if (row >= 0) rows[size++] = row * labels
  }
  for (let index = 0; index < size; index++) touched += weights[rows[index] as number] as number
  known.touched = touched
  return size
}

export function scorerOf(trained: TrainedChain): Scorer {
  const { labels, transitions } = trained
  const chain = { labels, transitions }
  const space = chainSpace(labels, transitions.length / (labels * labels))
  prepare(space, chain)
  return { chain, trained, space }
}

/** The squares of whole numbers of 8 bits, with their signs. */
export const squared = Int32Array.from({ length: 256 }, (_, at) => (at - 128) * Math.abs(at - 128))

/** The probability of each of the seven labels for each of `count` words, from the hashes of their features. */
export function labelled(
  { chain, trained, space }: Scorer,
  hashes: Int32Array,
  steps: Uint8Array,
  count: number,
): Float32Array {
  const { labels, featureCount, weights, scale } = trained
  const scores = new Float64Array(count * labels)
  const known = knownRows(featureCount)
  for (let word = 0; word < count; word++) {
    const size = findRows(trained, hashes, word * featureCount, featureCount, known)
    const { rows } = known
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let f = 0
    let g = 0
    for (let index = 0; index < size; index++) {
      const row = rows[index] as number
      a += squared[(weights[row] as number) + 128] as number
      b += squared[(weights[row + 1] as number) + 128] as number
      c += squared[(weights[row + 2] as number) + 128] as number
      d += squared[(weights[row + 3] as number) + 128] as number
      e += squared[(weights[row + 4] as number) + 128] as number
      f += squared[(weights[row + 5] as number) + 128] as number
      g += squared[(weights[row + 6] as number) + 128] as number
    }
    const at = word * labels
    scores[at] = a * scale
    scores[at + 1] = b * scale
    scores[at + 2] = c * scale
    scores[at + 3] = d * scale
    scores[at + 4] = e * scale
    scores[at + 5] = f * scale
    scores[at + 6] = g * scale
  }
  const marginals = new Float32Array(count * labels)
  marginalsOf(chain, space, scores, steps, 0, count, marginals, 0)
  return marginals
}
