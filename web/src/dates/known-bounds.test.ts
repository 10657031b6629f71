import { expect, test } from 'vitest'
import { epochDay } from '#util'
import { knownBounds, surelyBy } from './known-bounds.ts'

test('the ends that a date states', () => {
  expect(knownBounds({ edtf: '2023-07', basis: 'text' })).toEqual({
    first: epochDay(2023, 7, 1),
    last: epochDay(2023, 7, 31),
  })
  expect(surelyBy({ edtf: '../2023-07-06', basis: 'inferred' })).toBe(epochDay(2023, 7, 6))
})

test('a day without a year bounds nothing', () => {
  expect(knownBounds({ edtf: 'XXXX-07-06', basis: 'inferred' })).toBeNull()
  expect(surelyBy({ edtf: null, basis: 'unknown' })).toBeNull()
})
