import type { judging } from '#versions'
import type { Example } from './pair-data.ts'

/** How strongly weights are held near zero. */
const ridge = 1.7
const rounds = 400

/** Fits a softmax regression by gradient descent with momentum. The same examples give the same weights. */
export function fit(examples: readonly Example[], kinds: judging.PairWeights['kinds']): judging.PairWeights {
  const names = ['always', ...new Set(examples.flatMap(({ features }) => Object.keys(features)))].toSorted()
  const place = new Map(names.map((name, at) => [name, at]))
  const rows = examples.map(({ features, kind, weight }) => {
    const own = [['always', 1] as const, ...Object.entries(features)].filter(([, value]) => value !== 0)
    return {
      places: Int32Array.from(own, ([name]) => place.get(name) ?? 0),
      values: Float64Array.from(own, ([, value]) => value),
      kind: kinds.indexOf(kind),
      weight,
    }
  })
  const size = kinds.length
  const weights = new Float64Array(names.length * size)
  const speed = new Float64Array(weights.length)
  const scores = new Float64Array(size)
  const rate = 8 / rows.length
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(weights.length)
    for (const { places, values, kind, weight } of rows) {
      scores.fill(0)
      for (let n = 0; n < places.length; n++) {
        const from = (places[n] as number) * size
        const value = values[n] as number
        for (let k = 0; k < size; k++) scores[k] = (scores[k] as number) + value * (weights[from + k] as number)
      }
      let top = -Infinity
      for (let k = 0; k < size; k++) top = Math.max(top, scores[k] as number)
      let total = 0
      for (let k = 0; k < size; k++) total += scores[k] = Math.exp((scores[k] as number) - top)
      for (let k = 0; k < size; k++) scores[k] = weight * ((scores[k] as number) / total - (k === kind ? 1 : 0))
      for (let n = 0; n < places.length; n++) {
        const from = (places[n] as number) * size
        const value = values[n] as number
        for (let k = 0; k < size; k++)
          gradient[from + k] = (gradient[from + k] as number) + value * (scores[k] as number)
      }
    }
    for (let at = 0; at < weights.length; at++) {
      speed[at] = 0.9 * (speed[at] ?? 0) - 0.1 * rate * ((gradient[at] ?? 0) + ridge * (weights[at] ?? 0))
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0)
    }
  }
  return {
    kinds,
    weights: Object.fromEntries(
      names.map((name, at) => [
        name,
        Array.from(weights.subarray(at * size, (at + 1) * size), (value) => Math.round(value * 1000)),
      ]),
    ),
  }
}
