import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slug } from './slug.ts'

test.each([
  ['Inês Valadares', 'ines-valadares'],
  ['  The Harbour Courier, Ltd. ', 'the-harbour-courier-ltd'],
  ['Portugal’s foreign ministry', 'portugal-foreign-ministry'],
  ["O'Dwyer", 'o-dwyer'],
  ['Straße 12', 'straße-12'],
  ['Ольга Лесная', 'ольга-лесная'],
  ['— ! —', ''],
])('%j is %j', (text, expected) => {
  expect(slug(text)).toBe(expected)
})

test('a slug is its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(slug(slug(text))).toBe(slug(text))
    }),
  )
})
