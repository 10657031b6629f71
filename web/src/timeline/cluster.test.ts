import { expect, test } from 'vitest'
import { blockOffset, heightOf, spacing } from './cluster.ts'

test('one mark stands at its place', () => {
  expect(blockOffset(0, 1)).toEqual({ dx: 0, dy: 0 })
})

test('marks that share a place stand around it, each at its own', () => {
  const offsets = Array.from({ length: 7 }, (_, index) => blockOffset(index, 7))
  expect(new Set(offsets.map(({ dx, dy }) => `${dx} ${dy}`)).size).toBe(7)
  expect(offsets.reduce((sum, { dy }) => sum + dy, 0)).toBeLessThan(spacing * 3)
})

test('a narrow block grows in height', () => {
  expect(heightOf(9, 2)).toBe(5 * spacing)
  expect(heightOf(9)).toBe(3 * spacing)
})
