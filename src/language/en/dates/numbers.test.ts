import { expect, test } from 'vitest'
import { countOf, numberPattern, ordinalOf } from './numbers.ts'

test.each([
  ['12', 12],
  ['1,000', 1000],
  ['2.5', 2.5],
  ['Twelve', 12],
  ['twenty-four', 24],
  ['seventy', 70],
  ['two hundred', 200],
  ['a hundred', 100],
  ['a dozen', 12],
  ['a couple of', 2],
  ['a', 1],
  ['several', 'X'],
  ['many', 'X'],
])('%s counts %s', (words, expected) => {
  expect(countOf(words)).toBe(expected)
})

test.each(['12', '1,000', '2.5', 'Twelve', 'twenty-four', 'seventy', 'two hundred', 'a hundred', 'a dozen'])(
  '%s is a number',
  (words) => {
    expect(new RegExp(`^${numberPattern}$`, 'u').test(words)).toBe(true)
  },
)

test('ordinals in words and digits', () => {
  expect(['first', 'Third', '19th', 'twenty-first', 'none'].map(ordinalOf)).toEqual([1, 3, 19, 21, 0])
})
