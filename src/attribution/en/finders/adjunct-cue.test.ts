import { expect, test } from 'vitest'
import { attributed, foundBy } from '../../../../test/support/marked.ts'
import { adjunctCue } from './adjunct-cue.ts'

test.each([
  'After [cue|indicating] on May 3 that [content|the guest had arrived], [source|the mayor] later told another story.',
  '[source|The minister] left the room, [cue|saying] that [content|talks were over].',
  '[source|The minister] left the room, [cue|saying] [content|talks were over].',
  'Before [cue|announcing] that [content|the port was shut], [source|Tavira] had met the mayor.',
])('%s', (example) => {
  expect(foundBy(adjunctCue, example)).toEqual([attributed(example)])
})

test.each([
  'The saying that time heals is old.',
  'It goes without saying that he left.',
  'The ship sank, leaving nobody.',
])('no participle reports: %s', (text) => {
  expect(foundBy(adjunctCue, text)).toEqual([])
})
