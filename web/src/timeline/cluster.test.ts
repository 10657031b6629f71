import { expect, test } from 'vitest'
import { blockOffset, columnsOf, heightOf, spacing } from './cluster.ts'

test('one mark stands at its place', () => {
  expect(blockOffset(0, 1, 30)).toEqual({ dx: 0, dy: 0 })
})

test('marks that share a place stand around it, each at its own', () => {
  const offsets = Array.from({ length: 7 }, (_, index) => blockOffset(index, 7, 60))
  expect(new Set(offsets.map(({ dx, dy }) => `${dx} ${dy}`)).size).toBe(7)
  expect(Math.max(...offsets.map(({ dx }) => Math.abs(dx)))).toBeLessThan(30)
})

test('a block keeps to its room, unless it would grow very high', () => {
  expect(columnsOf(4, 20)).toBe(1)
  expect(heightOf(4, 20)).toBe(4 * spacing)
  expect(columnsOf(16, 30)).toBe(3)
  expect(columnsOf(16, 5)).toBe(2)
})
