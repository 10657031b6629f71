import { modelling } from '#attribution'
import { randomFrom, shuffled } from './random.ts'

/** Chains to learn from: for each word a row of feature rows (-1 for none), its label, and the class of the step into it. */
export interface ChainData {
  readonly labels: number
  readonly classes: number
  readonly featureCount: number
  /** Rows of weights in all. */
  readonly rowCount: number
  readonly rows: Int32Array
  readonly steps: Uint8Array
  readonly gold: Uint8Array
  /** Where each chain starts; one more for the end. */
  readonly chains: Int32Array
  /** Where the pieces start that are learned at once, in the order of the chains; chains are learned whole where not given. */
  readonly pieces?: Int32Array
}

export interface ChainOptions {
  readonly epochs: number
  readonly rate: number
  readonly dropout: number
  readonly seed: number
  /** What AdaGrad starts from: the larger, the less rare features learn. */
  readonly inertia: number
}

export interface ChainWeights {
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

interface Piece {
  readonly first: number
  readonly end: number
}

function piecesOf({ chains, pieces }: ChainData, which: readonly number[]): Piece[] {
  if (!pieces) return which.map((number) => ({ first: chains[number] as number, end: chains[number + 1] as number }))
  const inside = new Set(which)
  let chain = 0
  return Array.from(pieces.subarray(0, -1), (first, index) => ({ first, end: pieces[index + 1] as number })).filter(
    ({ first }) => {
      while (first >= (chains[chain + 1] as number)) chain++
      return inside.has(chain)
    },
  )
}

/** A conditional random field: AdaGrad, features left out at random, weights averaged over the later passes. */
export function trainChain(
  data: ChainData,
  which: readonly number[],
  { epochs, rate, dropout, inertia, seed }: ChainOptions,
  tell?: (epoch: number, loss: number) => void,
): ChainWeights {
  const { labels, classes, featureCount, rowCount, rows, steps, gold } = data
  const pieces = piecesOf(data, which)
  // A row's weights and the squares of its slopes side by side, so that both come into the cache at once.
  const half = 2 ** Math.ceil(Math.log2(labels))
  const stride = 2 * half
  const rowsOf = new Float32Array(rowCount * stride)
  for (let row = 0; row < rowCount; row++) rowsOf.fill(inertia, row * stride + half, (row + 1) * stride)
  const mean = new Float32Array(rowCount * labels)
  const transitions = new Float32Array(classes * labels * labels)
  const transitionSquares = new Float32Array(transitions.length).fill(1)
  const transitionMean = new Float32Array(transitions.length)
  const expected = new Float64Array(transitions.length)
  const chain = { labels, transitions }
  const space = modelling.chainSpace(labels, classes)
  const random = randomFrom(seed)
  const kept = 1 - dropout
  const limit = Math.floor(kept * 4294967296)
  let longest = 0
  for (const { first, end } of pieces) longest = Math.max(longest, end - first)
  const scores = new Float64Array(longest * labels)
  const marginals = new Float32Array(longest * labels)
  const active = new Int32Array(longest * featureCount)
  const bounds = new Int32Array(longest + 1)
  let noise = (seed * 2654435761) | 1
  let snapshots = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0
    const order = shuffled(pieces.length, random)
    for (let turn = 0; turn < order.length; turn++) {
      const { first, end } = pieces[order[turn] as number] as Piece
      const count = end - first
      let size = 0
      for (let word = 0; word < count; word++) {
        bounds[word] = size
        const base = (first + word) * featureCount
        const at = word * labels
        for (let label = 0; label < labels; label++) scores[at + label] = 0
        for (let feature = 0; feature < featureCount; feature++) {
          const row = rows[base + feature] as number
          if (row < 0) continue
          noise ^= noise << 13
          noise ^= noise >>> 17
          noise ^= noise << 5
          if (noise >>> 0 > limit) continue
          active[size++] = row
          const from = row * stride
          for (let label = 0; label < labels; label++) scores[at + label]! += rowsOf[from + label] as number
        }
        for (let label = 0; label < labels; label++) scores[at + label]! /= kept
      }
      bounds[count] = size
      modelling.prepare(space, chain)
      expected.fill(0)
      modelling.marginalsOf(chain, space, scores, steps, first, count, marginals, 0, expected)
      for (let word = 0; word < count; word++) {
        const at = word * labels
        const truth = gold[first + word] as number
        loss -= Math.log((marginals[at + truth] as number) + 1e-12)
        // Sure words teach next to nothing.
        if ((marginals[at + truth] as number) > 0.9995) continue
        for (let index = bounds[word] as number; index < (bounds[word + 1] as number); index++) {
          const from = (active[index] as number) * stride
          for (let label = 0; label < labels; label++) {
            const slope = (marginals[at + label] as number) - (label === truth ? 1 : 0)
            const total = (rowsOf[from + half + label] as number) + slope * slope
            rowsOf[from + half + label] = total
            rowsOf[from + label]! -= (rate * slope) / Math.sqrt(total)
          }
        }
      }
      for (let word = 1; word < count; word++) {
        const square = (steps[first + word] as number) * labels * labels
        expected[square + (gold[first + word - 1] as number) * labels + (gold[first + word] as number)]! -= 1
      }
      for (let index = 0; index < transitions.length; index++) {
        const slope = expected[index] as number
        if (slope === 0) continue
        const total = (transitionSquares[index] as number) + slope * slope
        transitionSquares[index] = total
        transitions[index]! -= (rate * slope) / Math.sqrt(total)
      }
      const isLate = epoch >= Math.floor(epochs / 3)
      if (isLate && (turn + 1) % Math.ceil(order.length / 3) === 0) {
        snapshots++
        for (let row = 0; row < rowCount; row++)
          for (let label = 0; label < labels; label++)
            mean[row * labels + label]! += rowsOf[row * stride + label] as number
        for (let index = 0; index < transitions.length; index++) transitionMean[index]! += transitions[index] as number
      }
    }
    tell?.(epoch, loss / pieces.length)
  }
  for (let index = 0; index < mean.length; index++) mean[index]! /= Math.max(1, snapshots)
  for (let index = 0; index < transitions.length; index++) transitionMean[index]! /= Math.max(1, snapshots)
  return { weights: mean, transitions: transitionMean }
}

/** The probability of each label for each word of these chains, written where the words stand. */
export function predictChains(
  data: ChainData,
  which: readonly number[],
  { weights, transitions }: ChainWeights,
  marginals: Float32Array,
): void {
  const { labels, classes, featureCount, rows, steps, chains } = data
  const space = modelling.chainSpace(labels, classes)
  const chain = { labels, transitions }
  modelling.prepare(space, chain)
  for (const number of which) {
    const first = chains[number] as number
    const count = (chains[number + 1] as number) - first
    const scores = new Float64Array(count * labels)
    for (let word = 0; word < count; word++) {
      for (let feature = 0; feature < featureCount; feature++) {
        const row = rows[(first + word) * featureCount + feature] as number
        if (row < 0) continue
        for (let label = 0; label < labels; label++)
          scores[word * labels + label]! += weights[row * labels + label] as number
      }
    }
    modelling.marginalsOf(chain, space, scores, steps, first, count, marginals, first * labels)
  }
}
