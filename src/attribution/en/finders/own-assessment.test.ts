import { expect, test } from 'vitest'
import { attributed, foundBy } from '../../../../test/support/marked.ts'
import { ownAssessment } from './own-assessment.ts'

test.each([
  ['[cue|The most likely explanation is] that [content|he plays for time].', 'likely'],
  ['[cue|The truth is] that [content|nobody knows].', 'asserted'],
  ['The timing of the visit [cue|suggests] that [content|talks had begun].', 'likely'],
  ['These images [cue|indicate] that [content|the port was empty].', 'likely'],
] as const)('%s', (example, modality) => {
  expect(foundBy(ownAssessment, example)).toEqual([attributed(example, { form: 'author', modality })])
})

test.each([
  'She suggests that talks had begun.',
  'The minister indicated that talks had begun.',
  'The minister said that talks had begun.',
  'The ship is that of the mayor.',
])('not the author’s: %s', (text) => {
  expect(foundBy(ownAssessment, text)).toEqual([])
})
