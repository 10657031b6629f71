import { expect, test } from 'vitest'
import { cueVerb } from './cue-words.ts'

test.each([
  ['said', 'say', 'past'],
  ['denies', 'deny', 'third'],
  ['denied', 'deny', 'past'],
  ['stresses', 'stress', 'third'],
  ['admitted', 'admit', 'past'],
  ['admitting', 'admit', 'ing'],
  ['revealing', 'reveal', 'ing'],
  ['disclosing', 'disclose', 'ing'],
  ['announced', 'announce', 'past'],
  ['labelled', 'label', 'past'],
  ['wrote', 'write', 'past'],
  ['think', 'think', 'base'],
])('%s is of “%s” (%s)', (word, lemma, form) => {
  expect(cueVerb(word)).toMatchObject({ lemma, form })
})

test.each(['sayed', 'tells-all', 'ran', 'Said', 'denyed', 'constructor'])('%s reports nothing', (word) => {
  expect(cueVerb(word)).toBeUndefined()
})
