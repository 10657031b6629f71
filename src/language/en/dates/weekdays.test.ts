import { expect, test } from 'vitest'
import { datesIn, timesIn } from '../../../../test/support/marked.ts'

// The document is of Wednesday, 14 May 2031.
test.each([
  'She spoke on [DATE 2031-05-12|Monday].',
  'She spoke on [DATE 2031-05-14|Wednesday].',
  'She spoke [DATE 2031-05-08|last Thursday].',
  'She spoke [DATE 2031-05-07|last Wednesday].',
  '[DATE 2031-05-12|Monday]’s talks failed.',
  'Shares fell on [DATE 2031-05-12|Monday] to $2.50 a share.',
  'By [DATE 2031-05-09|Friday], the mayor had said so.',
  'The mayor said [DATE 2031-05-13|Tuesday] that the bridge was closed [DATE 2031-05-11|Sunday].',
  'She left on [DATE 2031-05-09|Friday, May 9].',
  'She left on [DATE 2031-05-09|Friday, 9 May 2031], early.',
  'She came on [DATE 2031-05-06|Tuesday of last week].',
  'She left on [DATE 2031-05-09|FRIDAY], or on [DATE 2031-05-06|Tues., 6 May].',
])('a bare weekday is the last such day: %s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test.each([
  'She will speak on [DATE 2031-05-16|Friday].',
  'Talks are due to resume on [DATE 2031-05-21|next Wednesday].',
  'The mayor said she would leave [DATE 2031-05-16|Friday].',
  'They meet [DATE 2031-05-19|next Monday].',
  'The vote is scheduled for [DATE 2031-05-18|Sunday].',
  'They are expected to vote on [DATE 2031-05-15|Thursday].',
  'On [DATE 2031-05-16|Friday], the court will hear the case.',
  'Talks begin [DATE 2031-05-15|Thursday].',
  'They spoke ahead of [DATE 2031-05-18|Sunday]’s vote.',
  'The figures are to be released [DATE 2031-05-16|Friday].',
  'The law takes effect [DATE 2031-05-15|Thursday].',
])('a weekday to come: %s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test.each([
  'The truce holds until [../2031-05-17 inferred|Saturday].',
  'The truce has held since [2031-05-10/.. inferred|Saturday].',
  'They met from [2031-05-12/2031-05-14 inferred|Monday] to [2031-05-12/2031-05-14 inferred|Wednesday].',
  'She had been there from [2031-05-10/2031-05-12 inferred|Saturday] until [2031-05-10/2031-05-12 inferred|Monday].',
])('open ends and stretches: %s', (example) => {
  expect(datesIn(example)).toBe(example)
})

test('weekdays from one to the other have values of their own', () => {
  const example = 'They met [DATE 2031-05-12|Monday] to [DATE 2031-05-14|Wednesday].'
  expect(timesIn(example)).toBe(example)
  const over =
    'They met [DATE 2031-05-09|Friday] through [DATE 2031-05-13|Tuesday], or from [DATE 2031-05-08|Thursday] to [DATE 2031-05-14|Wednesday].'
  expect(timesIn(over)).toBe(over)
})

test.each([
  'The Sunday Times had the story.',
  'Sunday Mirror readers knew.',
  'It was Black Friday in the shops.',
  'The sun rose, and they sat.',
])('no day: %s', (text) => {
  expect(timesIn(text)).toBe(text)
})

test.each([
  'They meet [SET XXXX-WXX-1|every Monday], and on [SET XXXX-WXX-2|Tuesdays] too.',
  'It was on a [DATE XXXX-WXX-7|Sunday].',
])('no one day: %s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test('without the day of the document nothing is known of a weekday', () => {
  const example = 'She left on [null unknown|Monday].'
  expect(datesIn(example, null)).toBe(example)
  expect(datesIn(example, '2031-05')).toBe(example)
})
