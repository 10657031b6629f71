import { expect, test } from 'vitest'
import { quantitiesOf } from './quantities.ts'
import { wordsOf } from './words.ts'

test.each([
  ['at least 12 soldiers were killed', 12, Number.POSITIVE_INFINITY, 'things'],
  ['no more than 900 people came', 0, 900, 'things'],
  ['two hundred and five houses', 205, 205, 'things'],
  ['4.5 percent of voters', 4.5, 4.5, 'percent'],
  ['$ 2 million for the nurses', 2_000_000, 2_000_000, 'money'],
  ['between 30 and 40 houses', 30, 40, 'things'],
  ['nobody was hurt', 0, 0, 'things'],
  ['fewer than 30 trucks', 0, 29, 'things'],
])('%s', (text, low, high, unit) => {
  expect(quantitiesOf(wordsOf(text), [], false)[0]).toMatchObject({ low, high, unit })
})

test.each(['at four in the morning', 'reactor 4 caught fire', 'in 2019 it closed', 'no longer open'])(
  'no number: %s',
  (text) => {
    expect(quantitiesOf(wordsOf(text), [], false)).toEqual([])
  },
)
