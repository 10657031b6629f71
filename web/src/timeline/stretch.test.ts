import { expect, test } from 'vitest'
import { scaleOf } from './scale.ts'
import { stretchOf } from './stretch.ts'

const upwards = scaleOf({ first: 0, last: 10 }, 100, 0)

test('a stretch covers its days, the last one whole', () => {
  expect(stretchOf({ kind: 'days', at: 3, from: 2, to: 4 }, upwards)).toEqual([80, 50])
})

test('an open end is a short line past the end that is known', () => {
  expect(stretchOf({ kind: 'days', at: 4, from: null, to: 4 }, upwards)).toEqual([79, 55])
  expect(stretchOf({ kind: 'days', at: 4, from: 4, to: null }, upwards)).toEqual([55, 31])
})

test('one day is no stretch', () => {
  expect(stretchOf({ kind: 'days', at: 3, from: 3, to: 3 }, upwards)).toBeNull()
})
