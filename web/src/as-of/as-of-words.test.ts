import { describe, expect, test } from 'vitest'
import { asOfSearch } from './as-of-search.ts'
import { asOfWords, leftOutWords } from './as-of-words.ts'

describe('the as-of point in words', () => {
  test('says that nothing is held back', () => {
    expect(asOfWords({}, 'en-GB')).toBe('Everything in the file')
  })

  test('names the clock of each date', () => {
    expect(asOfWords({ asOf: '2023-07-05' }, 'en-GB')).toBe('Known to the public by 5 July 2023')
    expect(asOfWords({ recordAsOf: '2026-11-22' }, 'en-GB')).toBe('This file as it stood on 22 November 2026')
  })

  test('says so when the address holds no day', () => {
    expect(asOfWords({ asOf: 'soon' }, 'en-GB')).toContain('“soon” is not a day')
  })

  test('tells what is left out, and nothing when nothing is', () => {
    expect(leftOutWords({ later: 3, undated: 2 })).toBe('3 became public later, 2 have no known date of disclosure')
    expect(leftOutWords({ later: 0, undated: 1 })).toBe('1 has no known date of disclosure')
    expect(leftOutWords({ later: 0, undated: 0 })).toBeNull()
  })
})

describe('the as-of point in the address', () => {
  test('keeps words and drops the rest', () => {
    expect(asOfSearch({ asOf: ' 2023-07-05 ', recordAsOf: '', other: 'x' })).toEqual({ asOf: '2023-07-05' })
  })
})
