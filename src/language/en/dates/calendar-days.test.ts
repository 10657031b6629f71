import { expect, test } from 'vitest'
import { datesIn, timesIn } from '../../../../test/support/marked.ts'

test.each([
  'On [2031-07-06 text|July 6, 2031] they met.',
  'On [2031-07-06 text|6 July 2031], they met.',
  'On [2031-07-06 text|the 6th of July, 2031] they met.',
  'On [2031-07-06 text|2031-07-06] they met.',
  'LISBON, [2031-07-06 text|JULY 6, 2031]: They met.',
  'After [2001-09-11 text|Sept. 11, 2001] all changed.',
  'It began on [1999-12-31 text|31st December 1999].',
  'They met on [2032-02-29 text|29 February 2032].',
  'They met on [2031-07-06 text|the 6 July, 2031].',
])('written out: %s', (example) => {
  expect(datesIn(example)).toBe(example)
  expect(datesIn(example, null)).toBe(example)
})

test.each([
  'From [2019-07-06/2019-07-08 text|July 6]–[2019-07-06/2019-07-08 text|8, 2019], they met.',
  'They met on [2031-05-06/2031-05-08 inferred|May 6]-[2031-05-06/2031-05-08 inferred|8].',
  'They met on [2031-05-06/2031-05-08 inferred|6]–[2031-05-06/2031-05-08 inferred|8 May].',
  'Between [2019-07-06/2019-08-02 text|July 6] and [2019-07-06/2019-08-02 text|August 2, 2019] they met.',
  'From [2019-07-06/2019-08-02 text|6 July] to [2019-07-06/2019-08-02 text|2 August 2019] they met.',
  'They met on [2031-05-04 inferred|May 4] and [2031-05-05 inferred|5].',
  'They met on [2031-05-04 inferred|4] and [2031-05-06 inferred|6 May], in vain.',
  'They met on [2019-05-04 text|May 4] and [2019-05-06 text|6, 2019].',
])('several days of a month or year: %s', (example) => {
  expect(datesIn(example)).toBe(example)
})

test.each([
  'On [2031-05-03 inferred|May 3] they met.',
  'On [2030-12-28 inferred|28 December] they met.',
  'They will meet again on [2031-10-02 inferred|2 October].',
  'He was born on [2032-02-29 inferred|February 29].',
  'She was arrested on [2030-11-20 inferred|Nov. 20].',
  'She was arrested on [2030-06-10 inferred|June 10 of last year], not on [2031-01-06 inferred|Jan. 6 this year].',
])('without a year the nearest to the document is inferred: %s', (example) => {
  expect(datesIn(example)).toBe(example)
})

test('a document early in the year looks back over the turn of the year', () => {
  const example = 'On [2030-12-28 inferred|28 December] they met.'
  expect(datesIn(example, '2031-01-03')).toBe(example)
})

test('far from the document the verb tells the side', () => {
  const past = 'She had been elected on [2030-12-01 inferred|December 1].'
  expect(datesIn(past, '2031-07-10')).toBe(past)
  const future = 'They will vote on [2031-11-20 inferred|November 20].'
  expect(datesIn(future, '2031-05-10')).toBe(future)
})

test('without a document date the year last written stands in, and else none is invented', () => {
  const known = 'It was [2029 text|2029]. On [2029-05-03 inferred|May 3] they met.'
  expect(datesIn(known.replace('It was', 'In'), null)).toBe(known.replace('It was', 'In'))
  const open = 'On [XXXX-05-03 inferred|May 3] they met.'
  expect(datesIn(open, null)).toBe(open)
})

test.each([
  'It was on [DATE 1998-02-27|02/27/1998] that they met.',
  'It was on [DATE 1998-02-27|27/2/98] that they met.',
  'It was on [DATE 1998-02-27|27.02.1998] that they met.',
  'Sent from afar on [DATE 1998-02-06|02-06-98] in haste.',
  'Posted [TIME 2031-05-14T09:30|2031-05-14T09:30:00Z] by hand.',
])('in digits: %s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test.each([
  'It was on 29 February 2031.',
  'It was on 32 July.',
  'It was on May 32.',
  'It was on 30 February.',
  'They may 6 times refuse.',
  'Section 2031-13-01 was cut.',
  'Version 1.2.3 and 10.10.10 came.',
])('no day: %s', (text) => {
  expect(timesIn(text)).toBe(text)
})

test.each([
  'On [DATE 2031-05-02|2 May] she left. On [DATE 2031-05-05|the 5th], he did.',
  'On [DATE 2031-04-08|8 April] she left. By [DATE 2031-04-28|the 28th of that month] all had left.',
])('a day of the month spoken of: %s', (example) => {
  expect(timesIn(example)).toBe(example)
})
