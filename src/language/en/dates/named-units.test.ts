import { expect, test } from 'vitest'
import { datesIn, timesIn } from '../../../../test/support/marked.ts'

test.each([
  'It fell [2031-05-05/2031-05-11 inferred|last week].',
  'It falls [2031-05-12/2031-05-18 inferred|this week].',
  'It falls [2031-05-19/2031-05-25 inferred|next week].',
  'It fell [2031-05-10/2031-05-11 inferred|last weekend].',
  'It fell [2031-04 inferred|last month].',
  'It fell [2030 inferred|last year].',
  'It fell [2031-04 inferred|last month], [2031-05-12/2031-05-18 inferred|this week] less.',
  'It fell [2030 inferred|late last year] and [2031 inferred|earlier this year].',
  'It fell [2031-05-12/2031-05-18 inferred|earlier this week].',
  'It will fall [2031-05 inferred|later this month].',
  'It will fall by [../2031 inferred|the end of this year].',
])('from the document: %s', (example) => {
  expect(datesIn(example)).toBe(example)
})

test.each([
  'It rose in [DATE 1998|1998]. It fell [DATE 1999|the following year].',
  'It rose in [DATE 1998|1998], and [DATE 1998|that year] she left.',
  'In [DATE 2030-10|October 2030] it rose. It fell [DATE 2030-10|the same month].',
  'In [DATE 2030-10|October 2030] it rose. It fell [DATE 2030-11|the next month].',
  'In [DATE 2030-10|October 2030] it rose. It fell [DATE 2030|later that year].',
  'In [DATE 2030-10|October 2030] it rose, and by [DATE 2030|the end of the year] it fell.',
  'In [DATE 1998|1998] it rose from [DATE 1997|the previous year].',
])('from the date spoken of: %s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test.each([
  'It fell [DATE 2031-W19|last week] and [DATE 2031-W19-WE|last weekend].',
  'It was cold over [DATE 2031-W19-WE|the weekend].',
  'Sales rose in [DATE 2031|the year] to come.'.replace(' to come', ''),
])('TIMEX3 names weeks by their ISO number: %s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test('a week over the turn of the year', () => {
  expect(timesIn('It fell last week.', '2027-01-06')).toBe('It fell [DATE 2026-W53|last week].')
})

test('a document of some day in a month says nothing of weeks', () => {
  expect(datesIn('It fell last week, and last year.', '2031-05')).toBe(
    'It fell [null unknown|last week], and [2030 inferred|last year].',
  )
})
