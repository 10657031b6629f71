import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDay } from './calendar.ts'
import { edtfBounds, isDay, isEdtf } from './edtf.ts'

const days = (value: string) => {
  const bounds = edtfBounds(value)
  const shown = (day: number | null) => (day === null ? '..' : isoDay(day))
  return bounds && `${shown(bounds.first)} ${shown(bounds.last)}`
}

test.each([
  ['2031-05-14', '2031-05-14 2031-05-14'],
  ['2031-05-14?', '2031-05-14 2031-05-14'],
  ['2032-02', '2032-02-01 2032-02-29'],
  ['2031', '2031-01-01 2031-12-31'],
  ['203X', '2030-01-01 2039-12-31'],
  ['2031-05-XX', '2031-05-01 2031-05-31'],
  ['2031-05~', '2031-05-01 2031-05-31'],
  ['2031-05-14/2031-06', '2031-05-14 2031-06-30'],
  ['../2031-05-14', '.. 2031-05-14'],
  ['2031-05-14/..', '2031-05-14 ..'],
  ['2031-05-14/', '2031-05-14 ..'],
  ['2031-05-14/2031-05-14', '2031-05-14 2031-05-14'],
  ['XXXX-05-14', '.. ..'],
  ['2031-21', '2031-03-01 2031-05-31'],
  ['2031-22', '2031-06-01 2031-08-31'],
  ['2031-24', '2031-12-01 2032-02-29'],
  ['2031-23?', '2031-09-01 2031-11-30'],
])('%s allows %s', (value, expected) => {
  expect(days(value)).toBe(expected)
})

test.each([
  '',
  'yesterday',
  '14 May 2031',
  '2031-13',
  '2031-02-29',
  '2031-02-30',
  '../2031-02-29',
  '2031-5-14',
  '05/14/2031',
  '/',
])('%j is no EDTF date', (value) => {
  expect(isEdtf(value)).toBe(false)
})

test('only what names one day is a day', () => {
  expect(['2031-05-14', '2031-05-14~', '2031-05-14/2031-05-14'].map(isDay)).toEqual([true, true, true])
  expect(['2031-05', '../2031-05-14', '2031-05-XX', '2031-05-14/2031-05-15', 'never', '../..'].map(isDay)).toEqual(
    Array.from({ length: 6 }, () => false),
  )
})

const day = fc.integer({ min: -30_000, max: 60_000 }).map(isoDay)
const part = fc.oneof(
  day,
  day.map((iso) => iso.slice(0, 7)),
  day.map((iso) => iso.slice(0, 4)),
)

test('the first day never lies behind the last', () => {
  fc.assert(
    fc.property(fc.tuple(part, part), ([from, to]) => {
      for (const value of [from, `${from}~`, `${from}/${to}`, `${from}/..`, `../${to}`]) {
        const bounds = edtfBounds(value)
        if (bounds?.first != null && bounds.last !== null) expect(bounds.first).toBeLessThanOrEqual(bounds.last)
      }
    }),
  )
})

test('an interval starts with its first part and ends with its last', () => {
  fc.assert(
    fc.property(fc.tuple(day, fc.nat(400)), ([from, length]) => {
      const first = edtfBounds(from)?.first ?? 0
      expect(edtfBounds(`${from}/${isoDay(first + length)}`)).toEqual({ first, last: first + length })
    }),
  )
})
