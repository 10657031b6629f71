import { modelling } from '#attribution'
import { quantised } from './quantised.ts'
import type { ChainWeights } from './train-chain.ts'

/** Weights by number made weights by hashed place: the smallest rows go until the table holds the rest. */
export function packedChain(
  hashes: Int32Array,
  { weights, transitions }: ChainWeights,
  { labels, featureCount, bits, most }: { labels: number; featureCount: number; bits: number; most: number },
): modelling.TrainedChain {
  const count = hashes.length
  const sizes = new Float32Array(count)
  for (let row = 0; row < count; row++) {
    let low = Infinity
    let high = -Infinity
    for (let label = 0; label < labels; label++) {
      low = Math.min(low, weights[row * labels + label] as number)
      high = Math.max(high, weights[row * labels + label] as number)
    }
    sizes[row] = high - low
  }
  const order = Uint32Array.from({ length: count }, (_, row) => row).toSorted(
    (a, b) => (sizes[b] as number) - (sizes[a] as number),
  )
  const table = modelling.emptyTable(bits)
  const placed = new Float32Array(2 ** bits * labels)
  for (const row of order.subarray(0, most)) {
    const hash = hashes[row] as number
    if (!modelling.addFeature(table, hash)) continue
    const place = modelling.rowOf(table, hash)
    for (let label = 0; label < labels; label++)
      placed[place * labels + label]! += weights[row * labels + label] as number
  }
  const { values, scale } = quantised(placed)
  return { labels, featureCount, table, weights: values, scale, transitions }
}
