import { expect, test } from 'vitest'
import { dayAfterKey } from './day-after-key.ts'

const window = { first: 100, last: 130 }

test.each([
  ['ArrowLeft', 109],
  ['ArrowRight', 111],
  ['PageDown', 103],
  ['PageUp', 117],
  ['Home', 100],
  ['End', 130],
  ['a', null],
])('%s goes to %s', (key, day) => {
  expect(dayAfterKey(key, 110, window)).toBe(day)
})

test('no key goes past an end', () => {
  expect(dayAfterKey('PageDown', 102, window)).toBe(100)
  expect(dayAfterKey('ArrowRight', 130, window)).toBe(130)
})
