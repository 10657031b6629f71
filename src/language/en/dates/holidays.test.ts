import { expect, test } from 'vitest'
import { isoDay } from '#util'
import { datesIn, timesIn } from '../../../../test/support/marked.ts'
import { easter } from './holidays.ts'

test.each([
  'They met on [1963-12-25 text|Christmas 1963].',
  'They met at [2030-12-25 inferred|Christmas].',
  'They met on [2030-12-31 inferred|New Year’s Eve].',
  'They met on [2031-04-13 inferred|Easter Sunday], after [2031-04-11 inferred|Good Friday].',
  'They met on [2030-11-28 inferred|Thanksgiving].',
  'They met on [2030-09-02 inferred|Labor Day last year].',
  'They will meet on [2031-05-26 inferred|Memorial Day].',
  'They met on [2031-07-04 inferred|the Fourth of July].',
  'Since [2001-09-11/.. text|9/11], all has changed.',
  'The [2001-09-11 inferred|Sept. 11] attacks changed all.',
])('%s', (example) => {
  expect(datesIn(example)).toBe(example)
})

test.each(['They sang White Christmas.', 'The Easter Offensive failed.', 'The Christmas tree fell.'])(
  'no day: %s',
  (text) => {
    expect(timesIn(text)).toBe(text)
  },
)

test('Easter moves', () => {
  expect([1961, 2000, 2023, 2024, 2025, 2038].map((year) => isoDay(easter(year)))).toEqual([
    '1961-04-02',
    '2000-04-23',
    '2023-04-09',
    '2024-03-31',
    '2025-04-20',
    '2038-04-25',
  ])
})
