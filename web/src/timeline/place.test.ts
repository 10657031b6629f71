import { expect, test } from 'vitest'
import type { Dated } from '#model'
import { epochDay } from '#util'
import { placeIn } from './place.ts'

const on = (edtf: string): Dated => ({ edtf, basis: 'text' })
const window = { first: epochDay(2023, 6, 20), last: epochDay(2023, 7, 20) }
const june = (day: number) => epochDay(2023, 6, day)

test('a day stands at its day', () => {
  expect(placeIn(window, on('2023-06-29'), 'middle')).toEqual({
    kind: 'days',
    at: june(29),
    from: june(29),
    to: june(29),
  })
})

test('a stretch stands in its middle, or at its last day', () => {
  expect(placeIn(window, on('2023-06-24/2023-06-28'), 'middle')).toMatchObject({
    at: june(26),
    from: june(24),
    to: june(28),
  })
  expect(placeIn(window, on('2023-06-24/2023-06-28'), 'last')).toMatchObject({ at: june(28) })
})

test('an open stretch stands at its known end', () => {
  expect(placeIn(window, on('../2023-06-28'), 'middle')).toEqual({
    kind: 'days',
    at: june(28),
    from: null,
    to: june(28),
  })
  expect(placeIn(window, on('2023-06-28/..'), 'last')).toEqual({ kind: 'days', at: june(28), from: june(28), to: null })
})

test('what no day can stand for has a lane', () => {
  expect(placeIn(window, { edtf: null, basis: 'unknown' }, 'middle')).toEqual({ kind: 'lane', lane: 'unknown' })
  expect(placeIn(window, on('1999'), 'middle')).toEqual({ kind: 'lane', lane: 'before' })
  expect(placeIn(window, on('2024-01'), 'middle')).toEqual({ kind: 'lane', lane: 'after' })
})
