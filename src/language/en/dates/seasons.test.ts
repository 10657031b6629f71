import { expect, test } from 'vitest'
import { datesIn, timesIn } from '../../../../test/support/marked.ts'

test.each([
  'It fell in [DATE 2030-FA|autumn 2030].',
  'It fell in [DATE 2030-SP|the spring of 2030].',
  'It fell through [DATE 2030-WI|winter 2030].',
  'It fell [DATE 2030-SU|last summer].',
  'They will leave [DATE 2031-FA|this fall], or [DATE 2032-SP|next spring].',
  'They left in [DATE 2030-FA|the fall].',
  'They left in [DATE 2030-SU|early summer 2030].',
  'It was hot [DATE 2030-SU|last summer]. [DATE 2030-FA|That autumn] it rained.',
])('%s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test('seasons are the months that they cover in the north', () => {
  const example = 'From [2030-12/2031-02 text|winter 2030] on.'
  expect(datesIn(example)).toBe(example)
})

test.each([
  'They spring up and fall.',
  'The fall of the city came.',
  'The Arab Spring failed.',
  'Silver Spring is a town.',
])('no season: %s', (text) => {
  expect(timesIn(text)).toBe(text)
})

test.each([
  'Profit rose in [DATE 2031-Q1|the first quarter].',
  'Profit rose in [DATE 2030-Q4|the fourth quarter].',
  'Profit rose in [DATE 2030-Q3|the third quarter of 2030].',
  '[DATE 2030-Q4|Fourth-quarter] profit rose.',
  'Profit will rise in [DATE 2031-Q4|the fourth quarter].',
  'Profit rose in [DATE 2029-Q3|Q3 2029].',
  'Profit rose in [DATE 2030-H2|the second half of 2030].',
  'Profit fell [DATE 2031-Q1|last quarter].',
  'Profit fell from [DATE 2030-Q3|last year’s third quarter], and from [DATE 2029-Q3|the 2029 third quarter].',
  'Profit fell in [DATE 2030-Q2|the second quarter of last year].',
])('quarters and halves: %s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test.each([
  'They lost the quarter final.',
  'In the second half they scored.',
  'A quarter of the men left.',
  'Three quarters of them left.',
])('no quarter: %s', (text) => {
  expect(timesIn(text)).toBe(text)
})
