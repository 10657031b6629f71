import { expect, test } from 'vitest'
import { analysed, marked, rangesOf } from '../../../test/support/marked.ts'
import { cueVerb } from './cue-words.ts'
import { cueRange, isReport } from './verb-group.ts'

function cueIn(example: string) {
  const words = marked(example)
  const [cue] = rangesOf(words, 'cue')
  const tokens = analysed(words.text).sentences.flatMap((sentence) => sentence.tokens)
  const index = tokens.findIndex(({ end }) => end === cue?.end)
  const verb = cueVerb(tokens[index]?.lower ?? '')
  if (!verb) throw new Error(`no cue in ${example}`)
  return { cue, tokens, index, verb }
}

test.each([
  'She [cue|said] so.',
  'She had already [cue|said] so.',
  'Officials [cue|say] so.',
  'They [cue|claim] it.',
  'She is [cue|saying] so.',
  'They asked whether it rained and the mayor [cue|said] so.',
  'If it rains, she [cue|says], they stay.',
  'He [cue|publicly questions] it.',
])('a report: %s', (example) => {
  const { cue, tokens, index, verb } = cueIn(example)
  expect(isReport(tokens, index, verb)).toBe(true)
  expect(cueRange(tokens, index)).toEqual(cue)
})

test.each([
  'She did not [cue|say] so.',
  'She didn’t [cue|say] so.',
  'She has never [cue|said] so.',
  'She would [cue|say] so.',
  'She may have [cue|said] so.',
  'If he [cue|says] so, they stay.',
  'Unless the mayor of the port [cue|says] so, they stay.',
  'It depends on whether she [cue|said] so.',
  'It was [cue|claimed] by all.',
  'To [cue|claim] it is bold.',
  'The [cue|claim] was false.',
  'A [cue|report] was lost.',
  'The mayor’s [cue|claim] was false.',
])('no report: %s', (example) => {
  const { tokens, index, verb } = cueIn(example)
  expect(isReport(tokens, index, verb)).toBe(false)
})
