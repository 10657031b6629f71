import { expect, test } from 'vitest'
import { stanceOf } from './stance-words.ts'

test('a word takes a stance of its own kind as a verb, a noun or an adjective', () => {
  const promise = stanceOf('promise', 'promised', 'VBD')
  expect(promise).toBeGreaterThan(0)
  expect(stanceOf('promise', 'promise', 'NN')).toBeGreaterThan(0)
  expect(stanceOf('promise', 'promise', 'NN')).not.toBe(promise)
  expect(stanceOf('vow', 'vows', 'VBZ')).toBe(stanceOf('pledge', 'pledged', 'VBN'))
  expect(stanceOf('worry', 'worried', 'VBN')).toBe(stanceOf('fear', 'feared', 'VBD'))
  expect(stanceOf('reluctant', 'reluctant', 'JJ')).toBe(stanceOf('eager', 'eager', 'JJ'))
})

test('other words take none', () => {
  expect(stanceOf('table', 'tables', 'NNS')).toBe(0)
  expect(stanceOf('reluctant', 'reluctant', 'NN')).toBe(0)
})
