import { expect, test } from 'vitest'
import { attributed, foundBy } from '../../../../test/support/marked.ts'
import { unattributed } from './unattributed.ts'

test.each([
  ['The minister [cue|reportedly] [content|met envoys in secret].', 'asserted'],
  ['Talks [cue|were believed] [content|to be about trade].', 'believed'],
  ['He [cue|was credited] with [content|ending the siege].', 'asserted'],
  ['It [cue|is said] that [content|he left].', 'asserted'],
  ['The ship [cue|allegedly] [content|sank in the storm], but no wreck was found.', 'asserted'],
] as const)('%s', (example, modality) => {
  expect(foundBy(unattributed, example)).toEqual([attributed(example, { form: 'unattributed', modality })])
})

test.each([
  'He believed that talks were about trade.',
  'He was expected home by nine.',
  'The minister was thought over and dropped.',
])('no hearsay: %s', (text) => {
  expect(foundBy(unattributed, text)).toEqual([])
})
