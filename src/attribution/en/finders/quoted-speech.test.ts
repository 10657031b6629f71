import { expect, test } from 'vitest'
import { attributed, foundBy } from '../../../../test/support/marked.ts'
import { quotedSpeech } from './quoted-speech.ts'

test.each([
  '[content|“We will not leave,”] [cue|said] [source|the minister].',
  '[content|"We will not leave,"] [source|she] [cue|said].',
  '[source|The minister] [cue|said]: [content|“We will not leave.”]',
  '[source|The minister] [cue|told] reporters, [content|“We will not leave.”]',
  '[content|“We will not leave,”] [source|the minister] [cue|said] on Friday, [content|“and we will not pay.”]',
  '[content|“We,”] [source|she] [cue|said], [content|“will stay in the port.”]',
  '[content|“The port,”] [source|he] [cue|said] on Monday, [content|“is closed.”]',
  '[content|“Will nobody help us?”] [cue|wrote] [source|the mayor].',
  '[content|“We will not leave,”] [cue|says] [source|Ana Sousa, a minister].',
])('%s', (example) => {
  expect(foundBy(quotedSpeech, example)).toEqual([attributed(example, { form: 'direct' })])
})

test.each([
  'The so-called “day of the open port” was, she said, a failure.',
  'She said the “plan” had failed.',
  'If she says: “We will not leave now,” they will stay.',
  'The minister never said, “We will not leave.”',
  'The minister did not say: “We will not leave.”',
  '“He said it was over,” and nothing more, stood on the wall.',
])('no speech in quotation marks: %s', (text) => {
  expect(foundBy(quotedSpeech, text)).toEqual([])
})
