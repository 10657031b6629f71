import { expect, test } from 'vitest'
import { epochDay } from '#util'
import { datesBy } from '../../../../test/support/marked.ts'
import { monthsAndYears } from './months-and-years.ts'

test.each([
  'since [2030-08 text|August 2030]',
  'in [2030-08 text|Aug. 2030]',
  'in [2030-09/2030-11 text|autumn 2030]',
  'through [2030-12/2031-02 text|winter 2030]',
  'since [1999 text|1999] and until [2035 text|2035]',
  'by [2030 text|mid-2030]',
  'between [2029 text|2029] and [2030 text|2030]',
  'in [199X text|the 1990s]',
])('%s', (example) => {
  expect(datesBy(monthsAndYears, example)).toBe(example)
  expect(datesBy(monthsAndYears, example, { reference: null })).toBe(example)
})

test.each([
  'In [2031-07 inferred|July], they left.',
  'They left in [2030-12 inferred|December].',
  'They left [2030-12 inferred|last December].',
  'They left [2030-05 inferred|last May].',
  'They have been there since [2030-11 inferred|November].',
  'They leave [2032-05 inferred|next May].',
  'They left in [2031-03 inferred|early March], or in [2031-03 inferred|mid-March].',
])('a bare month is the nearest, on the side that its words tell: %s', (example) => {
  expect(datesBy(monthsAndYears, example)).toBe(example)
})

test('without a document date a month takes the year last written, and else stays without', () => {
  const undated = { reference: null, today: null }
  expect(datesBy(monthsAndYears, 'It ended in July.', { ...undated, year: 2029 })).toBe(
    'It ended in [2029-07 inferred|July].',
  )
  expect(datesBy(monthsAndYears, 'It ended in July.', undated)).toBe('It ended in July.')
})

test.each([
  'They march in spring.',
  'May I? They may.',
  'in July 6 boats sank',
  'an army of 2000 soldiers',
  'Room 2031 was empty.',
  'up by 2030.5 points',
  'raised to 1999-01',
])('neither month nor year: %s', (text) => {
  expect(datesBy(monthsAndYears, text)).toBe(text)
})

test('TIMEX3 values name seasons and decades in their own way', () => {
  const sentence = 'From winter 2030 back to the 1990s.'
  const context = {
    sentence,
    offset: 0,
    reference: epochDay(2031, 5, 14),
    today: null,
    previous: () => null,
    year: null,
  }
  expect(monthsAndYears(context).map(({ value, edtf }) => [value, edtf])).toEqual([
    ['2030-WI', '2030-12/2031-02'],
    ['199', '199X'],
  ])
})
