import { expect, test } from 'vitest'
import { searchable } from './searchable.ts'

test.each([
  ['Putin’s account', "putin's account"],
  ['Tomáš Hřebejk', 'tomas hrebejk'],
  ['“No”\u00a0–  never', '"no" - never'],
  ['МИНСК', 'минск'],
])('%s is found by what one types', (text, typed) => {
  expect(searchable(text)).toBe(searchable(typed))
  expect(searchable(text)).toBe(typed)
})
