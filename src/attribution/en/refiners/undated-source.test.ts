import { expect, test } from 'vitest'
import { analysed } from '../../../../test/support/marked.ts'
import { attribution } from '../../attribution.ts'
import { undatedSource } from './undated-source.ts'

function sourceOf(text: string, source: string) {
  const start = text.indexOf(source)
  const found = {
    ...attribution({
      rule: 'model',
      because: 'it was found',
      cue: { start: 0, end: 1 },
      content: { start: text.length - 2, end: text.length - 1 },
      confidence: 0.9,
      form: 'indirect',
    }),
    source: [{ start, end: start + source.length }],
  }
  return undatedSource([found], analysed(text))[0]?.source.map((part) => text.slice(part.start, part.end))
}

test('half a date is no part of who speaks', () => {
  expect(sourceOf('On 27 June he indicated that the guest had come.', 'June he')).toEqual(['he'])
  expect(sourceOf('The mayor on 3 May said that the guest had come.', 'The mayor on 3')).toEqual(['The mayor on'])
})

test('a whole date within a name stays, and so does what has none', () => {
  expect(sourceOf('The committee of 14 March said that the guest had come.', 'The committee of 14 March')).toEqual([
    'The committee of 14 March',
  ])
  expect(sourceOf('On 27 June he indicated that the guest had come.', 'he')).toEqual(['he'])
})
