import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chainSpace, marginalsOf, prepare } from './chain.ts'

const real = fc.double({ min: -30, max: 30, noNaN: true })
const chains = fc
  .record({
    labels: fc.integer({ min: 2, max: 7 }),
    classes: fc.integer({ min: 1, max: 4 }),
    count: fc.integer({ min: 1, max: 12 }),
  })
  .chain(({ labels, classes, count }) =>
    fc.record({
      labels: fc.constant(labels),
      count: fc.constant(count),
      classCount: fc.constant(classes),
      scores: fc.array(real, { minLength: count * labels, maxLength: count * labels }),
      steps: fc.array(fc.nat(classes - 1), { minLength: count, maxLength: count }),
      transitions: fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
        minLength: classes * labels * labels,
        maxLength: classes * labels * labels,
      }),
    }),
  )

function marginals({ labels, count, classCount, scores, steps, transitions }: Drawn) {
  const chain = { labels, transitions: Float64Array.from(transitions) }
  const space = chainSpace(labels, classCount)
  prepare(space, chain)
  const found = new Float32Array(count * labels)
  const expected = new Float64Array(transitions.length)
  marginalsOf(chain, space, Float64Array.from(scores), Uint8Array.from(steps), 0, count, found, 0, expected)
  return { found, expected }
}

interface Drawn {
  labels: number
  count: number
  classCount: number
  scores: number[]
  steps: number[]
  transitions: number[]
}

test('the probabilities of the labels of each word sum to one, those of the steps to their number', () => {
  fc.assert(
    fc.property(chains, (drawn) => {
      const { found, expected } = marginals(drawn)
      for (let word = 0; word < drawn.count; word++) {
        const own = found.subarray(word * drawn.labels, (word + 1) * drawn.labels)
        expect(own.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 4)
      }
      expect(expected.reduce((sum, value) => sum + value, 0)).toBeCloseTo(drawn.count - 1, 4)
    }),
  )
})

test('they are those of all label sequences counted one by one', () => {
  const [labels, count] = [2, 3]
  const scores = [0.3, -1, 2, 0.5, -0.7, 0.1]
  const transitions = [0.5, -0.2, 1, 0.3]
  const totals = Array.from({ length: count * labels }, () => 0)
  let all = 0
  for (let a = 0; a < 2; a++)
    for (let b = 0; b < 2; b++)
      for (let c = 0; c < 2; c++) {
        const path = [a, b, c]
        const score = path.reduce((sum, label, word) => sum + (scores[word * 2 + label] ?? 0), 0)
        const steps = (transitions[a * 2 + b] ?? 0) + (transitions[b * 2 + c] ?? 0)
        const weight = Math.exp(score + steps)
        all += weight
        for (const [word, label] of path.entries()) totals[word * 2 + label]! += weight
      }
  const { found } = marginals({ labels, count, classCount: 1, scores, steps: [0, 0, 0], transitions })
  for (const [index, total] of totals.entries()) expect(found[index]).toBeCloseTo(total / all, 5)
})
