import { expect, test } from 'vitest'
import { overlapOf } from './compare.ts'

const of = (...shingles: number[]) => new Uint32Array(shingles)

test('containment is told both ways', () => {
  expect(overlapOf(of(1, 2, 3, 4), of(3, 4, 5, 6, 7, 8, 9, 10))).toEqual({ shared: 2, a: 0.5, b: 0.25 })
})

test('what is discounted counts for neither', () => {
  expect(overlapOf(of(1, 2, 3, 4), of(3, 4), new Set([3, 9]))).toEqual({ shared: 1, a: 0.3333, b: 1 })
})

test('texts without words share nothing', () => {
  expect(overlapOf(of(), of())).toEqual({ shared: 0, a: 0, b: 0 })
})
