import { expect, test } from 'vitest'
import { verbLemma } from './verb-lemma.ts'

test.each([
  ['shelled', 'shell'],
  ['closed', 'close'],
  ['fled', 'flee'],
  ['stopped', 'stop'],
  ['denies', 'deny'],
  ['withdrawing', 'withdraw'],
  ['found', 'find'],
  ['moved', 'move'],
  ['opening', 'open'],
  ['agreed', 'agree'],
  ['passes', 'pass'],
  ['said', 'say'],
  ['released', 'release'],
  ['held', 'hold'],
  ['freed', 'free'],
  ['sanctioned', 'sanction'],
  ['xyzzed', 'xyzzed'],
])('%s: %s', (form, verb) => {
  expect(verbLemma(form)).toBe(verb)
})
