import { expect, test } from 'vitest'
import type { Dated } from '#model'
import { epochDay } from '#util'
import { aboutWindow, disclosedWindow } from './day-window.ts'

const on = (edtf: string): Dated => ({ edtf, basis: 'text' })
const unknown: Dated = { edtf: null, basis: 'unknown' }
const disclosed = { first: epochDay(2023, 6, 23), last: epochDay(2023, 7, 19) }

test('the days of disclosure have a little air', () => {
  expect(disclosedWindow([on('2023-06-24'), on('2023-07-18'), unknown])).toEqual(disclosed)
  expect(disclosedWindow([on('2023-07-18')])).toEqual({ first: epochDay(2023, 7, 17), last: epochDay(2023, 7, 19) })
  expect(disclosedWindow([unknown])).toBeNull()
})

test('a day far from the others does not stretch the axis', () => {
  expect(
    disclosedWindow([on('2020-08'), on('2023-06-24'), on('2023-07-18'), on('2023-07-06'), on('XXXX-07-06')]),
  ).toEqual(disclosed)
})

test('what things are about may reach back, but an old date does not flatten the rest', () => {
  expect(aboutWindow(disclosed, [on('2023-06-01')]).first).toBe(epochDay(2023, 5, 31))
  expect(aboutWindow(disclosed, [on('1999'), on('../2020')])).toEqual(disclosed)
})
