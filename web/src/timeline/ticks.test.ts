import { expect, test } from 'vitest'
import { epochDay } from '#util'
import { ticksIn } from './ticks.ts'

const labels = (first: number, last: number, most: number) =>
  ticksIn({ first, last }, most, 'en-GB').map(({ label }) => label)

test('a few days are told one by one, the year once', () => {
  expect(labels(epochDay(2023, 6, 24), epochDay(2023, 6, 27), 5)).toEqual(['24 Jun 2023', '25 Jun', '26 Jun', '27 Jun'])
})

test('the year is told again where it changes', () => {
  expect(labels(epochDay(2022, 11, 20), epochDay(2023, 2, 10), 4)).toEqual(['Dec 2022', 'Jan 2023', 'Feb'])
})

test('never more than asked for', () => {
  for (const length of [1, 10, 100, 1000, 10_000, 100_000]) {
    const count = labels(epochDay(2000, 1, 1), epochDay(2000, 1, 1) + length, 6).length
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThanOrEqual(6)
  }
})
