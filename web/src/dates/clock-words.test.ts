import { expect, test } from 'vitest'
import { clockWords, recordedWords } from './clock-words.ts'

test('a date says its clock and what it rests on', () => {
  expect(clockWords('said', { edtf: '2023-07-06', basis: 'text' }, 'en-GB')).toBe('said 6 July 2023 (in the text)')
  expect(clockWords('about', { edtf: '../2023-07-06', basis: 'inferred' }, 'en-GB')).toBe(
    'about up to 6 July 2023 (inferred)',
  )
})

test('a missing date stays missing, in words', () => {
  expect(clockWords('public', { edtf: null, basis: 'unknown' }, 'en-GB')).toBe('not known when it became public')
})

test('record time is the file’s own', () => {
  expect(recordedWords('2026-11-22T08:30:00.000Z', 'en-GB')).toBe('in the file since 22 November 2026')
})
