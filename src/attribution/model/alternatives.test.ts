import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tagging } from '#language'
import { alternativesFor } from './alternatives.ts'

/** Words of one sentence with a stop at its end. */
const sentenceOf = (size: number) => ({
  words: { sentences: Int32Array.of(0, size) },
  tag: Uint8Array.from({ length: size }, (_, word) =>
    tagging.tagNumber(word === size - 1 ? '.' : word % 7 === 3 ? ',' : 'NN'),
  ),
  sentence: new Int32Array(size),
})

const windows = fc.integer({ min: 1, max: 40 }).chain((size) =>
  fc.record({
    from: fc.nat(100),
    size: fc.constant(size),
    shares: fc.array(
      fc.tuple(
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
      ),
      {
        minLength: size,
        maxLength: size,
      },
    ),
  }),
)

test('the words of an alternative stand in its window, in order, and none is both source and content; no two are the same', () => {
  fc.assert(
    fc.property(windows, ({ from, size, shares }) => {
      const marginals = Float32Array.from(
        shares.flatMap((row) => row.map((value) => value / row.reduce((sum, other) => sum + other, 0))),
      )
      const candidate = { first: from, last: from, anchor: from, probability: 0.5, from, to: from + size }
      const alternatives = alternativesFor(sentenceOf(from + size), candidate, marginals)
      for (const { source, content } of alternatives) {
        for (const words of [source, content]) {
          expect([...words].toSorted((a, b) => a - b)).toEqual(words)
          expect(words.every((word) => word > from && word < from + size)).toBe(true)
        }
        expect(source.filter((word) => content.includes(word))).toEqual([])
        expect(content).not.toEqual([])
      }
      expect(new Set(alternatives.map(({ source, content }) => JSON.stringify([source, content]))).size).toBe(
        alternatives.length,
      )
    }),
  )
})

test('a word that is hardly a source is one in some alternative, and in another there is none', () => {
  const candidate = { first: 1, last: 1, anchor: 1, probability: 0.9, from: 0, to: 3 }
  const marginals = Float32Array.of(0.9, 0.08, 0.02, 0.98, 0.01, 0.01, 0.05, 0.05, 0.9)
  expect(alternativesFor(sentenceOf(3), candidate, marginals)).toEqual([
    { candidate, source: [], content: [2], kind: 0 },
    { candidate, source: [0], content: [2], kind: 1 },
  ])
})

test('a content is also proposed without what follows its last comma, and on to the end of its sentence', () => {
  const candidate = { first: 0, last: 0, anchor: 0, probability: 0.9, from: 0, to: 8 }
  const likely = [0, 0.9, 0.9, 0.9, 0.9, 0, 0, 0]
  const marginals = Float32Array.from(likely.flatMap((content) => [1 - content, 0, content]))
  const contents = alternativesFor(sentenceOf(8), candidate, marginals).map(({ content }) => content)
  expect(contents).toEqual([
    [1, 2, 3, 4],
    [1, 2],
    [1, 2, 3, 4, 5, 6],
  ])
})
