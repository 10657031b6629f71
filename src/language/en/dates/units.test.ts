import { expect, test } from 'vitest'
import { epochDay, isoDay } from '#util'
import { lengthOf, shifted, stepped, unitOf } from './units.ts'

test('lengths as TIMEX3 writes them, in smaller units where they come out even', () => {
  expect([
    lengthOf(3, 'day'),
    lengthOf('X', 'month'),
    lengthOf(2, 'fortnight'),
    lengthOf(1.5, 'year'),
    lengthOf(0.5, 'hour'),
    lengthOf(1.5, 'month'),
    lengthOf(2, 'decade'),
    lengthOf(2, 'night'),
  ]).toEqual(['P3D', 'PXM', 'P4W', 'P18M', 'PT30M', 'P1.5M', 'P2DE', 'P2D'])
})

test('a unit in any form', () => {
  expect(['Years', 'centuries', 'mins', 'hrs', 'day'].map(unitOf)).toEqual(['year', 'century', 'minute', 'hour', 'day'])
})

test('so many units on, as wide as the unit is', () => {
  const day = epochDay(2031, 1, 31)
  const values = [
    shifted(day, 'month', -2),
    shifted(day, 'quarter', -1),
    shifted(day, 'decade', 1),
    shifted(day, 'week', -5),
  ]
  expect(values.map(({ value }) => value)).toEqual(['2030-11', '2030-Q4', '204', '2030-W52'])
})

test('so many units on, as a day', () => {
  const day = epochDay(2031, 5, 14)
  expect([stepped(day, 'week', -1), stepped(day, 'month', 3), stepped(day, 'hour', 48)].map(isoDay)).toEqual([
    '2031-05-07',
    '2031-08-14',
    '2031-05-16',
  ])
})
