import { expect, test } from 'vitest'
import { attributed, foundBy } from '../../../../test/support/marked.ts'
import { intention } from './intention.ts'

test.each([
  '[source|The minister] [cue|vowed] [content|to end the strike].',
  '[source|Tavira] has [cue|publicly pledged] [content|to open the port by June].',
  '[source|They] [cue|threaten] [content|to leave].',
])('%s', (example) => {
  expect(foundBy(intention, example)).toEqual([attributed(example, { modality: 'intended' })])
})

test.each([
  'The minister did not promise to end the strike.',
  'A promise to end the strike was broken.',
  'The vow to leave stands.',
  'He was threatened to the end.',
  'She said to wait.',
])('nobody means to: %s', (text) => {
  expect(foundBy(intention, text)).toEqual([])
})
