import { expect, test } from 'vitest'
import { epochDay } from '#util'
import { datesBy } from '../../../../test/support/marked.ts'
import { calendarDays } from './calendar-days.ts'

const undated = { reference: null, today: null }

test.each([
  'On [2031-07-06 text|July 6, 2031] they met.',
  'On [2031-07-06 text|6 July 2031], they met.',
  'On [2031-07-06 text|the 6th of July, 2031] they met.',
  'On [2031-07-06 text|2031-07-06] they met.',
  'LISBON, [2031-07-06 text|JULY 6, 2031]: They met.',
  'From [2019-07-06 text|July 6]–8, 2019, they met.',
  'Between [2019-07-06 text|July 6] and [2019-08-02 text|August 2, 2019] they met.',
  'From [2019-07-06 text|6 July] to [2019-08-02 text|2 August 2019] they met.',
  'After [2001-09-11 text|Sept. 11, 2001] all changed.',
  'It began on [1999-12-31 text|31st December 1999].',
  'They met on [2032-02-29 text|29 February 2032].',
])('%s', (example) => {
  expect(datesBy(calendarDays, example)).toBe(example)
  expect(datesBy(calendarDays, example, undated)).toBe(example)
})

test.each([
  'On [2031-05-03 inferred|May 3] they met.',
  'On [2030-12-28 inferred|28 December] they met.',
  'They meet again on [2031-10-02 inferred|2 October].',
  'He was born on [2032-02-29 inferred|February 29].',
])('without a year the nearest to the document is inferred: %s', (example) => {
  expect(datesBy(calendarDays, example)).toBe(example)
})

test('a document early in the year looks back over the turn of the year', () => {
  const example = 'On [2030-12-28 inferred|28 December] they met.'
  expect(datesBy(calendarDays, example, { reference: epochDay(2031, 1, 3) })).toBe(example)
})

test('without a document date the year last written stands in, and else none is invented', () => {
  expect(datesBy(calendarDays, 'On May 3 they met.', { ...undated, year: 2029 })).toBe(
    'On [2029-05-03 inferred|May 3] they met.',
  )
  expect(datesBy(calendarDays, 'On May 3 they met.', undated)).toBe('On [XXXX-05-03 inferred|May 3] they met.')
})

test.each([
  'It was on February 30, 2031.',
  'It was on 29 February 2031.',
  'It was in July 2031.',
  'It was on 32 July 2031.',
  'They may 6 times refuse.',
  'Shares cost $2.50 in May 2.5 times over.',
  'Section 2031-13-01 was cut.',
])('no day: %s', (text) => {
  expect(datesBy(calendarDays, text)).toBe(text)
})

test('spans count from the start of the text', () => {
  expect(
    calendarDays({
      sentence: 'On May 3 they met.',
      offset: 100,
      reference: null,
      today: null,
      previous: () => null,
      year: 2031,
    }),
  ).toEqual([{ start: 103, end: 108, type: 'DATE', value: '2031-05-03', edtf: '2031-05-03', basis: 'inferred' }])
})
