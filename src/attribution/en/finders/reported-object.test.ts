import { expect, test } from 'vitest'
import { attributed, foundBy } from '../../../../test/support/marked.ts'
import { reportedObject } from './reported-object.ts'

test.each([
  ['[source|The Kremlin] [cue|confirmed] [content|the mayor’s version of events].', {}],
  ['[source|He] [cue|publicly questions] [content|her account].', { polarity: 'questioned' }],
  ['[source|The mayor] [cue|rejected] [content|the accusation] on Monday.', { polarity: 'negative' }],
  ['[source|The minister] [cue|denied] [content|any part in the deal], and left.', { polarity: 'negative' }],
  ['[source|The minister] [cue|demanded] [content|the release of two sailors].', { modality: 'intended' }],
  ['[source|The minister] [cue|described] [content|those involved as traitors].', {}],
  ['[source|He] [cue|declared] [content|himself the winner of the vote] on the day of the count.', {}],
  ['[source|The ministry] [cue|reported] [content|two deaths] and closed its gates.', {}],
] as const)('%s', (example, difference) => {
  expect(foundBy(reportedObject, example)).toEqual([attributed(example, difference)])
})

test.each([
  'The Kremlin did not confirm the account.',
  'The Kremlin could confirm the account.',
  'The account was confirmed by the Kremlin.',
  'The Kremlin confirmed it.',
  'She called the mayor on Monday.',
  'A question of time remains.',
])('no account is taken up: %s', (text) => {
  expect(foundBy(reportedObject, text)).toEqual([])
})
