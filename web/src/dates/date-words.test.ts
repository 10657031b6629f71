import { expect, test } from 'vitest'
import { dateWords, instantWords } from './date-words.ts'

test.each([
  ['2023-07-06', '6 July 2023'],
  ['2023-07', 'July 2023'],
  ['2023', '2023'],
  ['2023-06-24/2023-06-27', '24 – 27 June 2023'],
  ['2022-12/2023-02', 'December 2022 – February 2023'],
  ['../2023-07-18', 'up to 18 July 2023'],
  ['2023-07-18/..', 'from 18 July 2023 on'],
  ['2023-06-24?', 'perhaps 24 June 2023'],
  ['2023-06~', 'around June 2023'],
  ['2023-06-24%', 'perhaps around 24 June 2023'],
  ['2023-07-XX', 'some time in July 2023'],
  ['XXXX-07-06', '6 July of a year not known'],
  ['not a date', 'not a date'],
])('%s reads "%s"', (edtf, words) => {
  expect(dateWords(edtf, 'en-GB').replaceAll(/\s/gu, ' ')).toBe(words)
})

test('the words are those of the reader', () => {
  expect(dateWords('2023-07-06', 'de')).toBe('6. Juli 2023')
})

test('a date can be told in less room', () => {
  expect(dateWords('2023-07-06', 'en-GB', 'medium')).toBe('6 Jul 2023')
})

test('an instant of record time is told by its day', () => {
  expect(instantWords('2026-11-22T08:30:00.000Z', 'en-GB')).toBe('22 November 2026')
})
