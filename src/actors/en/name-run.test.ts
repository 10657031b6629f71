import { expect, test } from 'vitest'
import { analysed, marked, rangesOf } from '../../../test/support/marked.ts'
import { nameRunEnd, nameRunStart, wordsOf } from './name-run.ts'

const tokensOf = (text: string) => analysed(text).sentences.flatMap(({ tokens }) => tokens)

test.each([
  '[name|Ana Sousa] left',
  '[name|Robert F. Quill] left',
  '[name|Ana de la Sousa] left',
  '[name|Jean-Luc O’Dwyer] left',
  '[name|Sousa]’s ship left',
  '[name|Ana Sousa]. Then all left',
  '[name|Sousa] on Monday left',
  '[name|Sousa] de facto left',
])('a name goes on to where it ends: %s', (example) => {
  const { text, marks } = marked(example)
  const tokens = tokensOf(text)
  expect(wordsOf(text, tokens, 0, nameRunEnd(tokens, 0))).toBe(text.slice(0, rangesOf({ text, marks }, 'name')[0]?.end))
})

test.each([
  'the port left',
  'Kalda-backed ships left',
  'President Sousa',
  'Monday came',
  'Portuguese ships',
  'Nobody came',
  'de Sousa',
])('no name starts: %s', (text) => {
  expect(nameRunEnd(tokensOf(text), 0)).toBe(0)
})

test('a name before a place is found backwards, and ends at a word that is none', () => {
  const tokens = tokensOf('then the Kalda Group soldiers left')
  expect([nameRunStart(tokens, 4), nameRunStart(tokens, 2)]).toEqual([2, 2])
})
