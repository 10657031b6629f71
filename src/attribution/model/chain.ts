/**
 * A linear chain over labels. `scores` holds a row a word; `transitions` a square for each class of step, and `classes` says which one
 * leads into each word. The first word has no step.
 */
export interface Chain {
  readonly labels: number
  readonly transitions: Float32Array | Float64Array
}

/** Working space, so that nothing is made for each chain. */
export interface ChainSpace {
  forward: Float64Array
  backward: Float64Array
  exponents: Float64Array
  readonly squares: Float64Array
}

export const chainSpace = (labels: number, classes: number): ChainSpace => ({
  forward: new Float64Array(0),
  backward: new Float64Array(0),
  exponents: new Float64Array(0),
  squares: new Float64Array(labels * labels * classes),
})

function grown(space: ChainSpace, size: number): void {
  if (space.forward.length >= size) return
  const room = Math.ceil(size * 1.3)
  space.forward = new Float64Array(room)
  space.backward = new Float64Array(room)
  space.exponents = new Float64Array(room)
}

/** Takes the exponents of the transitions: once for as many chains as use them unchanged. */
export function prepare(space: ChainSpace, { transitions }: Chain): void {
  for (let index = 0; index < transitions.length; index++) space.squares[index] = Math.exp(transitions[index] as number)
}

/**
 * The probability of each label for each of `count` words, written to `marginals` from `at` on. When `expected` is given, the expected
 * number of each transition is added to it.
 */
export function marginalsOf(
  { labels }: Chain,
  space: ChainSpace,
  scores: Float64Array | Float32Array,
  classes: Uint8Array,
  first: number,
  count: number,
  marginals: Float32Array,
  at: number,
  expected?: Float64Array,
): void {
  if (count === 0) return
  grown(space, count * labels)
  const { forward, backward, exponents, squares } = space
  const square = labels * labels
  for (let word = 0; word < count; word++) {
    const row = word * labels
    let largest = scores[row] as number
    for (let label = 1; label < labels; label++) largest = Math.max(largest, scores[row + label] as number)
    for (let label = 0; label < labels; label++)
      exponents[row + label] = Math.exp((scores[row + label] as number) - largest)
  }
  for (let word = 0; word < count; word++) {
    const row = word * labels
    let sum = 0
    if (word === 0) {
      for (let label = 0; label < labels; label++) sum += forward[label] = exponents[label] as number
    } else {
      const base = (classes[first + word] as number) * square
      for (let label = 0; label < labels; label++) {
        let total = 0
        for (let from = 0; from < labels; from++)
          total += (forward[row - labels + from] as number) * (squares[base + from * labels + label] as number)
        sum += forward[row + label] = total * (exponents[row + label] as number)
      }
    }
    for (let label = 0; label < labels; label++) forward[row + label]! /= sum
  }
  const end = (count - 1) * labels
  for (let label = 0; label < labels; label++) backward[end + label] = 1
  for (let word = count - 2; word >= 0; word--) {
    const row = word * labels
    const base = (classes[first + word + 1] as number) * square
    let sum = 0
    for (let label = 0; label < labels; label++) {
      let total = 0
      for (let to = 0; to < labels; to++)
        total +=
          (squares[base + label * labels + to] as number) *
          (exponents[row + labels + to] as number) *
          (backward[row + labels + to] as number)
      sum += backward[row + label] = total
    }
    for (let label = 0; label < labels; label++) backward[row + label]! /= sum
  }
  for (let word = 0; word < count; word++) {
    const row = word * labels
    let sum = 0
    for (let label = 0; label < labels; label++)
      sum += (forward[row + label] as number) * (backward[row + label] as number)
    for (let label = 0; label < labels; label++)
      marginals[at + row + label] = ((forward[row + label] as number) * (backward[row + label] as number)) / sum
  }
  if (expected) addExpected(labels, space, classes, first, count, expected)
}

function addExpected(
  labels: number,
  { forward, backward, exponents, squares }: ChainSpace,
  classes: Uint8Array,
  first: number,
  count: number,
  expected: Float64Array,
): void {
  const square = labels * labels
  const step = new Float64Array(square)
  for (let word = 1; word < count; word++) {
    const row = word * labels
    const base = (classes[first + word] as number) * square
    let sum = 0
    for (let from = 0; from < labels; from++) {
      const before = forward[row - labels + from] as number
      for (let to = 0; to < labels; to++) {
        const value =
          before *
          (squares[base + from * labels + to] as number) *
          (exponents[row + to] as number) *
          (backward[row + to] as number)
        step[from * labels + to] = value
        sum += value
      }
    }
    for (let index = 0; index < square; index++) expected[base + index]! += (step[index] as number) / sum
  }
}
