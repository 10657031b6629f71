import { expect, test } from 'vitest'
import { analysed, marked, withMarks } from '../../../test/support/marked.ts'
import { subjectBefore, subjectFrom } from './subject.ts'

/** The subject that belongs to the word marked as cue, on the side asked for. */
function subject(example: string, side: 'before' | 'after'): string {
  const { text, marks } = marked(example)
  const cue = marks.find(({ role }) => role === 'cue')
  const { sentences, dates } = analysed(text)
  const sentence = sentences.find(({ start, end }) => cue && start <= cue.start && cue.end <= end)
  if (!sentence || !cue) throw new Error('no cue')
  const index = sentence.tokens.findIndex(({ start }) => start === cue.start)
  const found = side === 'before' ? subjectBefore(sentence, index, dates) : subjectFrom(sentence, index + 1, dates)
  return withMarks(text, [cue, ...(found ? [{ role: 'source', ...found }] : [])])
}

test.each([
  '[source|Rui Tavira] [cue|announced] it.',
  '[source|Portugal’s foreign minister] has since [cue|said] so.',
  '[source|The mayor’s spokesman Rui Tavira] later publicly [cue|announced] it.',
  '[source|Rui Tavira, the mayor’s spokesman], [cue|announced] it.',
  '[source|Rui Tavira], once again, [cue|announced] it.',
  'On May 3, [source|Rui Tavira] [cue|announced] it.',
  'On May 3 [source|Rui Tavira] [cue|announced] it.',
  'But then [source|the mayor] [cue|announced] it.',
  '[source|Tavira and Sousa] [cue|said] so.',
  'They left the port and [source|Sousa] [cue|said] so.',
  'The port burned while [source|she] [cue|said] so.',
])('before its verb: %s', (example) => {
  expect(subject(example, 'before')).toBe(example)
})

test.each([
  'In spring [cue|said] so.',
  'The port of call [cue|said] so.',
  '“Why not?” [cue|said] the mayor.',
  'To him [cue|said] she.',
])('nobody before it could speak: %s', (example) => {
  expect(subject(example, 'before')).toBe(example)
})

test.each([
  '“It is over,” [cue|said] [source|the mayor].',
  '“It is over,” [cue|said] [source|Rui Tavira, a spokesman for the port], on Friday.',
  '“It is over,” [cue|said] [source|Rui Tavira], his hat in his hand.',
  '“It is over,” [cue|said] [source|Ana Sousa] on Friday.',
  '“It is over,” [cue|said] [source|a professor at Lisbon University].',
  '“It is over,” [cue|said] [source|he].',
])('after its verb: %s', (example) => {
  expect(subject(example, 'after')).toBe(example)
})

test.each(['It is over, they [cue|said] loudly.', 'It is over, [cue|said] nothing at all.'])(
  'nobody after it: %s',
  (example) => {
    expect(subject(example, 'after')).toBe(example)
  },
)
