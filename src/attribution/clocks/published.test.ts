import { expect, test } from 'vitest'
import { unknownDate } from '#model'
import { epochDay } from '#util'
import { knownFrom } from './known-from.ts'
import { by, firstDay, lastDay, since } from './published.ts'

const day = epochDay(2031, 5, 14)
const dated = (edtf: string) => ({ edtf, basis: 'text' as const })

test('bounds of a date, where it has them', () => {
  expect([firstDay(dated('2031-05')), lastDay(dated('2031-05'))]).toEqual([epochDay(2031, 5, 1), epochDay(2031, 5, 31)])
  expect([firstDay(dated('../2031-05-14')), lastDay(dated('2031-05-14/..'))]).toEqual([null, null])
  expect([firstDay(unknownDate), lastDay(dated('XXXX-05-14'))]).toEqual([null, null])
})

test('bounds as dates, always inferred', () => {
  expect(by(day)).toEqual({ edtf: '../2031-05-14', basis: 'inferred' })
  expect(by(null)).toEqual(unknownDate)
  expect(since(day - 1, day)).toEqual({ edtf: '2031-05-13/2031-05-14', basis: 'inferred' })
  expect(since(day, null)).toEqual({ edtf: '2031-05-14/..', basis: 'inferred' })
})

test('an interval that would end before it starts has its end alone', () => {
  expect(since(day + 1, day)).toEqual(by(day))
  expect(since(null, null)).toEqual(unknownDate)
})

test.each([
  ['2031-05-12', '2031-05-14', '2031-05-12'],
  ['../2031-05-14', '2031-05-14', '2031-05-14'],
  ['2031-05-20', '2031-05-14', '2031-05-20'],
  ['2031', '2031-05-14', '2031-05-14'],
  ['2031-05-14/..', '2031-05-14', '2031-05-14'],
])('said on %s and published on %s, it is known from %s', (said, published, expected) => {
  expect(knownFrom(dated(said), dated(published)).edtf).toBe(expected)
})

test('with one of the two unknown, it is known from the other', () => {
  expect(knownFrom(unknownDate, dated('2031-05-14')).edtf).toBe('2031-05-14')
  expect(knownFrom(dated('2031-05-12'), unknownDate).edtf).toBe('2031-05-12')
  expect(knownFrom(dated('XXXX-05-12'), unknownDate)).toEqual(unknownDate)
})
