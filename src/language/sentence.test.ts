import { expect, test } from 'vitest'
import { analysed } from '../../test/support/marked.ts'
import { sentenceAt } from './sentence.ts'

test('the sentence that holds an offset; none between sentences and outside', () => {
  const { sentences } = analysed('One came. Two left. Three stayed.')
  const at = (offset: number) => sentenceAt(sentences, offset)?.index ?? null
  expect([-1, 0, 8, 9, 10, 19, 20, 32, 33].map(at)).toEqual([null, 0, 0, null, 1, null, 2, 2, null])
  expect(sentenceAt([], 0)).toBeNull()
})
