import { expect, test } from 'vitest'
import { analysed, marked, withDates } from '../../../../test/support/marked.ts'

const found = (example: string, published: string | null = '2031-05-14') => {
  const { text } = marked(example)
  return withDates(text, analysed(text, published).dates)
}

test.each([
  'On [2031-03-01 inferred|1 March] she left. [2031-03-03 inferred|Two days later] he followed.',
  'On [2031-03-01 inferred|1 March] she left, and [2031-03-03 inferred|two days later] he followed.',
  'She left on [2031-05-12 inferred|Monday], came back [2031-05-13 inferred|a day later], and spoke on [2031-05-14 inferred|Wednesday].',
  'It began on [2031-03-01 inferred|1 March]. Nobody came. [2031-03-02 inferred|The next day] she left.',
  '[2031-03-02 text|2 March 2031] saw the end; [2031-03-04 inferred|two days later] she left. [2031-03-05 inferred|A day later] he did.',
])('days are counted from the event before: %s', (example) => {
  expect(found(example)).toBe(example)
})

test.each([
  'She left [2031-05-14 inferred|today]. The week after, in [2031-06 text|June 2031], he followed.',
  'She left on Friday, [2031-06-06 text|6 June 2031].',
  'In [2030-08 text|August of 2030], not in all of [2030 text|2030].',
  'From [2030-09/2030-11 text|autumn of 2030] on, [2030-10-02 text|October 2, 2030] above all.',
])('one reading a stretch, the fullest: %s', (example) => {
  expect(found(example)).toBe(example)
})

test('a day without a year takes the one last written where the document has no date', () => {
  const example = 'On [2029-03-01 text|1 March 2029] she left. On [2029-04-02 inferred|2 April] he did.'
  expect(found(example, null)).toBe(example)
  const open = 'On [XXXX-04-02 inferred|2 April] he left.'
  expect(found(open, null)).toBe(open)
})

test('a day with an open year is no day to count from', () => {
  const example = 'On [XXXX-04-02 inferred|2 April] she left. Two days later he did.'
  expect(found(example, null)).toBe(example)
})
