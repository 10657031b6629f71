import { expect, test } from 'vitest'
import { overlapOf } from './compare.ts'

test('containment is told both ways', () => {
  expect(overlapOf(new Set([1, 2, 3, 4]), new Set([3, 4, 5, 6, 7, 8, 9, 10]))).toEqual({ shared: 2, a: 0.5, b: 0.25 })
})

test('what is discounted counts for neither', () => {
  expect(overlapOf(new Set([1, 2, 3, 4]), new Set([3, 4]), new Set([3, 9]))).toEqual({ shared: 1, a: 0.3333, b: 1 })
})

test('texts without words share nothing', () => {
  expect(overlapOf(new Set(), new Set())).toEqual({ shared: 0, a: 0, b: 0 })
})
