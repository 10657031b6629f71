import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contains, overlaps, range, textOf, trimmed } from './range.ts'

test('stretches that only touch share nothing', () => {
  expect(overlaps(range(0, 3), range(3, 5))).toBe(false)
  expect(overlaps(range(0, 4), range(3, 5))).toBe(true)
  expect(overlaps(range(2, 2), range(0, 5))).toBe(true)
  expect(overlaps(range(2, 2), range(2, 5))).toBe(false)
})

test('a stretch holds itself and what ends with it', () => {
  expect(contains(range(2, 5), range(2, 5))).toBe(true)
  expect(contains(range(2, 5), range(4, 5))).toBe(true)
  expect(contains(range(2, 5), range(4, 6))).toBe(false)
})

test('white space at the edges goes, that of other scripts too, and what is inside stays', () => {
  const text = 'a \u00a0\n two words\u3000 b'
  expect(textOf(text, trimmed(text, range(1, text.length - 1)))).toBe('two words')
})

test('a stretch of white space ends up empty, inside of where it was', () => {
  expect(trimmed('a   b', range(1, 4))).toEqual({ start: 4, end: 4 })
})

test('trimming takes white space alone', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(textOf(text, trimmed(text, range(0, text.length)))).toBe(text.trim())
    }),
  )
})
