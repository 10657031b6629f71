import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marked, rangesOf } from '../../test/support/marked.ts'
import { spanHolds, spanOf, spanSchema } from './span.ts'

test('a span keeps its words and up to 24 units on either side', () => {
  const example = marked(
    'The harbour master, who had not been asked, said that [span|no ship was lost] in the storm of that night.',
  )
  const [at] = rangesOf(example, 'span')
  expect(spanOf(example.text, at ?? { start: 0, end: 0 })).toEqual({
    ...at,
    exact: 'no ship was lost',
    prefix: 't been asked, said that ',
    suffix: ' in the storm of that ni',
  })
})

test('at the edges of a text there is less around it', () => {
  expect(spanOf('abc', { start: 0, end: 3 })).toEqual({ start: 0, end: 3, exact: 'abc', prefix: '', suffix: '' })
})

test('a span no longer holds when the text before it grew or its words changed', () => {
  const text = 'No ship was lost.'
  const span = spanOf(text, { start: 3, end: 7 })
  expect(spanHolds(text, span)).toBe(true)
  expect(spanHolds(`So: ${text}`, span)).toBe(false)
  expect(spanHolds('No boat was lost.', span)).toBe(false)
})

test('positions that do not fit the words are refused', () => {
  const span = { start: 3, end: 7, exact: 'ship', prefix: '', suffix: '' }
  expect(spanSchema.safeParse(span).success).toBe(true)
  expect(spanSchema.safeParse({ ...span, end: 8 }).success).toBe(false)
  expect(spanSchema.safeParse({ ...span, start: -1, end: 3 }).success).toBe(false)
  expect(spanSchema.safeParse({ ...span, note: '' }).success).toBe(false)
})

test('every span of a text holds in it and passes the schema', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y)
      const span = spanOf(text, { start, end })
      expect(spanHolds(text, span)).toBe(true)
      expect(spanSchema.safeParse(span).success).toBe(true)
    }),
  )
})
