import { expect, test } from 'vitest'
import { epochDay } from '#util'
import { datesBy } from '../../../../test/support/marked.ts'
import { relativeDays } from './relative-days.ts'

// The document is of Wednesday, 14 May 2031.
test.each([
  'She left [2031-05-13 inferred|yesterday] and is back [2031-05-14 inferred|today].',
  'She spoke on [2031-05-12 inferred|Monday].',
  'She spoke on [2031-05-14 inferred|Wednesday].',
  'She spoke late on [2031-05-08 inferred|Thursday evening].',
  '[2031-05-14 inferred|This morning] she left.',
  'They meet [2031-05-14 inferred|tonight], or [2031-05-15 inferred|tomorrow].',
  'She left [2031-05-12 inferred|two days ago].',
  '[2031-05-12 inferred|Monday]’s talks failed.',
  'Shares fell on [2031-05-12 inferred|Monday] to $2.50 a share.',
])('%s', (example) => {
  expect(datesBy(relativeDays, example)).toBe(example)
})

test.each([
  'She will speak on [2031-05-16 inferred|Friday].',
  'Talks are due to resume on [2031-05-21 inferred|Wednesday].',
  'The truce holds until [2031-05-17 inferred|Saturday].',
  'They meet [2031-05-19 inferred|next Monday].',
])('a weekday to come: %s', (example) => {
  expect(datesBy(relativeDays, example)).toBe(example)
})

test.each([
  'It fell [2031-05-05/2031-05-11 inferred|last week].',
  'It falls [2031-05-12/2031-05-18 inferred|this week].',
  'It falls [2031-05-19/2031-05-25 inferred|next week].',
  'It fell [2031-05-10/2031-05-11 inferred|last weekend].',
  'It fell [2031-04 inferred|last month].',
  'It fell [2030 inferred|last year].',
  'It fell [2029 inferred|two years ago].',
  'It fell [2031-02 inferred|three months ago].',
  'It fell [2031-04-28/2031-05-04 inferred|two weeks ago].',
])('no more than the words say: %s', (example) => {
  expect(datesBy(relativeDays, example)).toBe(example)
})

test.each([
  'The Sunday Times had the story.',
  'Sunday Mirror readers knew.',
  'It was on a Sunday.',
  'It was Black Friday in the shops.',
  'Now the harbour is closed.',
  'The sun rose, and they sat in May.',
  'A share cost $2.50 a share at noon.',
  'He came at 4:30, in a second.',
  'They meet every Monday, on Tuesdays too.',
  'Two days later she left.',
  'The next day she left.',
  'The day after the vote she left.',
])('no day: %s', (text) => {
  expect(datesBy(relativeDays, text)).toBe(text)
})

test('without the day of the document there is none', () => {
  const text = 'She left yesterday, or on Monday.'
  expect(datesBy(relativeDays, text, { today: null })).toBe(text)
})

test('TIMEX3 names weeks by their ISO number, over the turn of the year too', () => {
  const values = (sentence: string, today: number) =>
    relativeDays({ sentence, offset: 0, reference: today, today, previous: () => null, year: null }).map(
      ({ value }) => value,
    )
  expect(values('It fell last week.', epochDay(2031, 5, 14))).toEqual(['2031-W19'])
  expect(values('It fell last week.', epochDay(2027, 1, 6))).toEqual(['2026-W53'])
  expect(values('It fell last weekend.', epochDay(2031, 5, 14))).toEqual(['2031-W19-WE'])
})
