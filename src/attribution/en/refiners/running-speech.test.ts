import { expect, test } from 'vitest'
import { analysed, attributed, marked, shown } from '../../../../test/support/marked.ts'
import { findAttributions } from '../../find.ts'
import { quotedSpeech } from '../finders/quoted-speech.ts'
import { runningSpeech } from './running-speech.ts'

const found = (example: string) => {
  const { text } = marked(example)
  return findAttributions(analysed(text), { finders: [quotedSpeech], refiners: [runningSpeech] }).map((each) =>
    shown(text, each),
  )
}

test.each([
  '[content|“We will not leave,”] [source|she] [cue|said]. [content|“Not now. Not ever.”]',
  '[content|“We will not leave,”] [source|she] [cue|said]. [content|“Not now.”] The room was still.',
  '[content|“We will not leave,”] [source|she] [cue|said]. Then: “Not now.”',
  '[content|“We will not leave,”] [source|she] [cue|said]. The “plan” had failed.',
])('%s', (example) => {
  expect(found(example)).toEqual([attributed(example, { form: 'direct' })])
})

test('a quotation with a cue of its own is another claim', () => {
  const text = '“We will not leave,” she said. “You will leave,” said the mayor.'
  expect(found(text).map(({ marks }) => marks)).toEqual([
    '[content|“We will not leave,”] [source|she] [cue|said]. “You will leave,” said the mayor.',
    '“We will not leave,” she said. [content|“You will leave,”] [cue|said] [source|the mayor].',
  ])
})
