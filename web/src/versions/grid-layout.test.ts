import { expect, test } from 'vitest'
import { epochDay } from '#util'
import { gridOf } from './grid-layout.ts'

const holder = (name: string, from: string | null, to: string | null = null, days: number | null = null) => ({
  actor: null,
  name,
  from,
  to,
  days,
})
const version = (...holders: ReturnType<typeof holder>[]) => ({
  answer: '',
  holders,
  claims: [],
  origins: [],
  first: 'c-1' as never,
  confirmed: null,
})

test('a speaker who changed has one row with two bars, and the first to speak stands on top', () => {
  const { rows, window } = gridOf({
    versions: [
      version(holder('Palace', '2024-05-09'), holder('Mayor', '2024-05-02', '2024-05-08', 6)),
      version(holder('Mayor', '2024-05-08')),
    ],
  })
  expect(rows.map(({ name, bars }) => [name, bars.map((bar) => [bar.version, bar.days])])).toEqual([
    [
      'Mayor',
      [
        [0, 6],
        [1, null],
      ],
    ],
    ['Palace', [[0, null]]],
  ])
  expect(window).toEqual({ first: epochDay(2024, 5, 2), last: epochDay(2024, 5, 11) })
})

test('what has only a bound is unsure, and what has no day at all is kept apart', () => {
  const { rows, window } = gridOf({ versions: [version(holder('Mayor', '../2024-05-02'), holder('Harbour', null))] })
  expect(rows).toMatchObject([
    { name: 'Mayor', bars: [{ isUnsure: true, first: epochDay(2024, 5, 2) }], undated: [] },
    { name: 'Harbour', bars: [], undated: [0] },
  ])
  expect(window).not.toBeNull()
  expect(gridOf({ versions: [version(holder('Harbour', null))] }).window).toBeNull()
})
