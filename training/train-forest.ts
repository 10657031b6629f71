import type { modelling } from '#attribution'
import { randomFrom } from './random.ts'

/** Rows of numbers to learn from, `width` a row, and whether each is a case of what is asked. */
export interface ForestData {
  readonly rows: Float32Array
  readonly width: number
  readonly truths: Uint8Array
}

export interface ForestOptions {
  readonly trees: number
  readonly rate: number
  readonly depth: number
  /** The fewest rows of a leaf. */
  readonly leaf: number
  readonly seed: number
}

const bins = 64
const ridge = 2
const rowShare = 0.7
const questionShare = 0.6

/** Boosted decision trees: each learns what those before it get wrong, on some of the rows and some of the questions. */
export function trainForest({ rows, width, truths }: ForestData, options: ForestOptions): modelling.Forest {
  const { trees, rate, depth, leaf, seed } = options
  const count = truths.length
  const bounds = Array.from({ length: width }, (_, question) => boundsOf(rows, width, question, count))
  const binned = binnedRows(rows, width, bounds, count)
  const share = truths.reduce((sum, truth) => sum + truth, 0) / count
  const start = Math.fround(Math.log(share / (1 - share)))
  const sums = new Float64Array(count).fill(start)
  const slopes = new Float64Array(count)
  const curves = new Float64Array(count)
  const random = randomFrom(seed)
  const roots: number[] = []
  const questions: number[] = []
  const numbers: number[] = []
  const others: number[] = []
  const binSlopes = new Float64Array(bins)
  const binCurves = new Float64Array(bins)
  const binCounts = new Int32Array(bins)
  for (let tree = 0; tree < trees; tree++) {
    for (let row = 0; row < count; row++) {
      const probability = 1 / (1 + Math.exp(-(sums[row] as number)))
      slopes[row] = probability - (truths[row] as number)
      curves[row] = probability * (1 - probability)
    }
    const used = Int32Array.from({ length: count }, (_, row) => row).filter(() => random() < rowShare)
    const asked = Array.from({ length: width }, (_, question) => question).filter(() => random() < questionShare)
    const root = questions.length
    roots.push(root)
    grow(used, asked, 0)
    for (let row = 0; row < count; row++) sums[row]! += valueAt(root, row)
  }
  return {
    roots: Int32Array.from(roots),
    questions: Int8Array.from(questions),
    numbers: Float32Array.from(numbers),
    others: Int32Array.from(others),
    start,
  }

  function valueAt(root: number, row: number): number {
    let node = root
    while ((questions[node] as number) >= 0) {
      const value = rows[row * width + (questions[node] as number)] as number
      node = value < (numbers[node] as number) ? node + 1 : (others[node] as number)
    }
    return numbers[node] as number
  }

  function grow(list: Int32Array, asked: readonly number[], level: number): void {
    let slope = 0
    let curve = 0
    for (const row of list) {
      slope += slopes[row] as number
      curve += curves[row] as number
    }
    const node = questions.push(-1) - 1
    numbers.push(Math.fround((-rate * slope) / (curve + ridge)))
    others.push(-1)
    if (level >= depth || list.length < 2 * leaf) return
    const { question, bin } = bestSplit(list, asked, slope, curve)
    if (question < 0) return
    const isBelow = (row: number) => (binned[question * count + row] as number) <= bin
    questions[node] = question
    numbers[node] = bounds[question]?.[bin] ?? 0
    grow(list.filter(isBelow), asked, level + 1)
    others[node] = questions.length
    grow(
      list.filter((row) => !isBelow(row)),
      asked,
      level + 1,
    )
  }

  function bestSplit(list: Int32Array, asked: readonly number[], slope: number, curve: number) {
    const whole = (slope * slope) / (curve + ridge)
    let gain = 1e-4
    let best = { question: -1, bin: 0 }
    for (const question of asked) {
      binSlopes.fill(0)
      binCurves.fill(0)
      binCounts.fill(0)
      for (const row of list) {
        const bin = binned[question * count + row] as number
        binSlopes[bin]! += slopes[row] as number
        binCurves[bin]! += curves[row] as number
        binCounts[bin]!++
      }
      let low = 0
      let lowCurve = 0
      let below = 0
      for (let bin = 0; bin < (bounds[question] as Float32Array).length; bin++) {
        low += binSlopes[bin] as number
        lowCurve += binCurves[bin] as number
        below += binCounts[bin] as number
        if (below < leaf) continue
        if (list.length - below < leaf) break
        const high = slope - low
        const better = (low * low) / (lowCurve + ridge) + (high * high) / (curve - lowCurve + ridge) - whole
        if (better <= gain) continue
        gain = better
        best = { question, bin }
      }
    }
    return best
  }
}

/** Bounds between bins of about as many rows each. */
function boundsOf(rows: Float32Array, width: number, question: number, count: number): Float32Array {
  const values = Float32Array.from({ length: count }, (_, row) => rows[row * width + question] as number).toSorted()
  const bounds: number[] = []
  for (let bin = 1; bin < bins; bin++) {
    const value = values[Math.floor((bin * count) / bins)] as number
    if (value > (bounds.at(-1) ?? values[0] ?? 0)) bounds.push(value)
  }
  return Float32Array.from(bounds)
}

/** The bin of each number, one question after the other. */
function binnedRows(rows: Float32Array, width: number, bounds: readonly Float32Array[], count: number): Uint8Array {
  const binned = new Uint8Array(count * width)
  for (const [question, own] of bounds.entries())
    for (let row = 0; row < count; row++) {
      const value = rows[row * width + question] as number
      let low = 0
      let high = own.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((own[middle] as number) <= value) low = middle + 1
        else high = middle
      }
      binned[question * count + row] = low
    }
  return binned
}
