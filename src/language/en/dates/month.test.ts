import { expect, test } from 'vitest'
import { monthNumber } from './month.ts'

test('names and their shortenings, in any case', () => {
  expect(['January', 'may', 'SEPT', 'Dec'].map(monthNumber)).toEqual([1, 5, 9, 12])
  expect(['', 'Ma', 'Monday'].map(monthNumber)).toEqual([null, null, null])
})
