import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineDifference } from './line-difference.ts'

test('a changed line is one taken out and one put in', () => {
  expect(lineDifference(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd', 'e'])).toEqual({ added: ['x', 'e'], removed: ['b'] })
  expect(lineDifference(['a'], ['a'])).toEqual({ added: [], removed: [] })
  expect(lineDifference([], ['a'])).toEqual({ added: ['a'], removed: [] })
})

test('a line that moved is taken out and put in', () => {
  expect(lineDifference(['a', 'b', 'c'], ['b', 'c', 'a'])).toEqual({ added: ['a'], removed: ['a'] })
})

test('what is left is the same on both sides, and the other way round is the other way round', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const { added, removed } = lineDifference(before, after)
      expect(before.length - removed.length).toBe(after.length - added.length)
      expect([...before, ...added].toSorted()).toEqual([...after, ...removed].toSorted())
      const back = lineDifference(after, before)
      expect([back.added.length, back.removed.length]).toEqual([removed.length, added.length])
    }),
  )
})

test('texts of many thousand lines take no long time', () => {
  const before = Array.from({ length: 20_000 }, (_, index) => `line ${index}`)
  expect(lineDifference(before, ['new', ...before.slice(1)])).toEqual({ added: ['new'], removed: ['line 0'] })
})
