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

export function scorerOf(trained: TrainedChain): Scorer {
  const { labels, transitions } = trained
  const chain = { labels, transitions }
  const space = chainSpace(labels, transitions.length / (labels * labels))
  prepare(space, chain)
  return { chain, trained, space }
}

/** The probability of each label for each of `count` words, from the hashes of their features. */
export function labelled(
  { chain, trained, space }: Scorer,
  hashes: Int32Array,
  steps: Uint8Array,
  count: number,
): Float32Array {
  const { labels, featureCount, table, weights, scale } = trained
  const scores = new Float64Array(count * labels)
  for (let word = 0; word < count; word++) {
    const base = word * featureCount
    const at = word * labels
    for (let feature = 0; feature < featureCount; feature++) {
      const row = rowOf(table, hashes[base + feature] as number)
      if (row < 0) continue
      const from = row * labels
      for (let label = 0; label < labels; label++) {
        const weight = weights[from + label] as number
        scores[at + label]! += weight < 0 ? -weight * weight : weight * weight
      }
    }
    for (let label = 0; label < labels; label++) scores[at + label]! *= scale
  }
  const marginals = new Float32Array(count * labels)
  marginalsOf(chain, space, scores, steps, 0, count, marginals, 0)
  return marginals
}
