import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decoded } from './find-claims.ts'

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

test('the words of a claim stand in its window, in order, and none is both source and content', () => {
  fc.assert(
    fc.property(windows, ({ from, size, shares }) => {
      const marginals = Float32Array.from(
        shares.flatMap((row) => row.map((value) => value / row.reduce((sum, other) => sum + other, 0))),
      )
      const candidate = { first: from, last: from, anchor: from, probability: 0.5, from, to: from + size }
      const { source, content, score } = decoded(candidate, marginals)
      for (const words of [source, content]) {
        expect([...words].toSorted((a, b) => a - b)).toEqual(words)
        expect(words.every((word) => word > from && word < from + size)).toBe(true)
      }
      expect(source.filter((word) => content.includes(word))).toEqual([])
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }),
  )
})
