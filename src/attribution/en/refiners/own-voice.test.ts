import { expect, test } from 'vitest'
import { analysed } from '../../../../test/support/marked.ts'
import { attribution } from '../../attribution.ts'
import { ownVoice } from './own-voice.ts'

function formOf(text: string, source: string, cue: string) {
  const place = (words: string) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }
  const content = { start: text.indexOf(cue) + cue.length + 1, end: text.length - 1 }
  const found = {
    ...attribution({
      rule: 'model',
      because: 'it was found',
      cue: place(cue),
      content,
      confidence: 0.9,
      form: 'indirect',
    }),
    source: [place(source)],
  }
  return ownVoice([found], analysed(text))[0]?.form
}

test.each([
  ['We have seen this before in the north.', 'We', 'have seen'],
  [
    'The mayor’s interventions in the strike show that he does not follow orders.',
    'The mayor’s interventions in the strike',
    'show',
  ],
  ['His silence suggests that talks had failed.', 'His silence', 'suggests'],
  ['The decision to stay proved that the council was divided.', 'The decision to stay', 'proved'],
])('the author’s own: %s', (text, source, cue) => {
  expect(formOf(text, source, cue)).toBe('author')
})

test.each([
  ['The administration suggested that the bridge was safe.', 'The administration', 'suggested'],
  ['Ana Rus showed that the bridge was safe.', 'Ana Rus', 'showed'],
  ['The government indicated that the bridge was safe.', 'The government', 'indicated'],
  ['The decision announced that the bridge was safe.', 'The decision', 'announced'],
  ['“We have seen this before,” Ana Rus said.', 'We', 'have seen'],
])('somebody else’s: %s', (text, source, cue) => {
  expect(formOf(text, source, cue)).toBe('indirect')
})
