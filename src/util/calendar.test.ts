import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDate, epochDay, epochDayOf, isoDay, weekdayOf } from './calendar.ts'

test('days count from 1 January 1970, and backwards before it', () => {
  expect(epochDay(1970, 1, 1)).toBe(0)
  expect(epochDay(1969, 12, 31)).toBe(-1)
  expect(epochDay(2000, 3, 1) - epochDay(2000, 2, 28)).toBe(2)
  expect(epochDay(1900, 3, 1) - epochDay(1900, 2, 28)).toBe(1)
})

test('months and days roll over', () => {
  expect(isoDay(epochDay(2031, 13, 1))).toBe('2032-01-01')
  expect(isoDay(epochDay(2031, 3, 0))).toBe('2031-02-28')
  expect(isoDay(epochDay(2031, 2, 30))).toBe('2031-03-02')
})

test('a year below 100 is that year, not one of the twentieth century', () => {
  expect(isoDay(epochDay(44, 3, 15))).toBe('0044-03-15')
  expect(isoDay(epochDay(-44, 3, 15))).toBe('-0044-03-15')
})

test('an instant belongs to its UTC day, before 1970 too', () => {
  expect(isoDay(epochDayOf(Date.parse('2031-05-14T23:59:59.999Z')))).toBe('2031-05-14')
  expect(isoDay(epochDayOf(Date.parse('1969-12-31T23:59:59.999Z')))).toBe('1969-12-31')
})

test('weekdays run from Sunday', () => {
  expect(weekdayOf(epochDay(2031, 5, 14))).toBe(3)
  expect(weekdayOf(epochDay(1969, 12, 28))).toBe(0)
})

test('a day and its calendar date are one', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      const { year, month, day: date } = calendarDate(day)
      expect(epochDay(year, month, date)).toBe(day)
      expect(weekdayOf(day + 7)).toBe(weekdayOf(day))
    }),
  )
})
