import { expect, test } from 'vitest'
import { datedSchema, instantSchema, unknownDate } from './clock.ts'

test('a date says what it rests on, or that there is none', () => {
  expect(datedSchema.safeParse({ edtf: '../2031-05-14', basis: 'inferred' }).success).toBe(true)
  expect(datedSchema.safeParse(unknownDate).success).toBe(true)
})

test.each([
  { edtf: null, basis: 'inferred' },
  { edtf: '2031-05-14', basis: 'unknown' },
  { edtf: '14 May 2031', basis: 'text' },
  { edtf: '2031-05-14' },
])('%j is neither', (value) => {
  expect(datedSchema.safeParse(value).success).toBe(false)
})

test('an instant is UTC to the millisecond', () => {
  const passes = (value: string) => instantSchema.safeParse(value).success
  expect(passes('2031-05-14T08:30:00.000Z')).toBe(true)
  expect(['2031-05-14T08:30:00Z', '2031-05-14T08:30:00.000+02:00', '2031-05-14'].map(passes)).toEqual([
    false,
    false,
    false,
  ])
})
