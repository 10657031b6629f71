import { describe, expect, test } from 'vitest'
import { queryOf } from './get-json.ts'

describe('the query of a request', () => {
  test('leaves out what is not given', () => {
    expect(queryOf({ asOf: undefined, contains: '' })).toBe('')
  })

  test('escapes what is given', () => {
    expect(queryOf({ asOf: '2023-07-05', contains: 'bread & salt', threshold: 0.5 })).toBe(
      '?asOf=2023-07-05&contains=bread+%26+salt&threshold=0.5',
    )
  })
})
