import { expect, test } from 'vitest'
import { namingsBy } from '../../../test/support/namings.ts'
import { body } from './body.ts'

test.each([
  [
    '[name|The Portuguese defence ministry] denied it.',
    'Portuguese defence ministry',
    { role: 'defence ministry', of: 'Portugal' },
  ],
  ['[name|Iceland’s government] agreed.', 'Iceland’s government', { role: 'government', of: 'Iceland' }],
  ['[name|The Kremlin] confirmed it.', 'Kremlin', { role: 'government', of: 'Russia' }],
  ['In Washington [name|the White House] agreed.', 'White House', { role: 'government', of: 'United States' }],
])('%s', (example, name, role) => {
  expect(namingsBy(body, example)).toEqual([
    { marks: example, kind: 'name', name, type: 'organisation', role, speaksFor: null },
  ])
})

test.each([
  ['[name|The Tavira campaign] left.', 'Tavira campaign', 'campaign'],
  ['[name|Ana Sousa’s team] left.', 'Ana Sousa’s team', 'team'],
  ['[name|Porto police] left.', 'Porto police', 'police'],
])('of a person or place: %s', (example, name, role) => {
  expect(namingsBy(body, example)[0]).toMatchObject({ marks: example, name, type: 'organisation', role: { role } })
})

test('a state’s news agency speaks for it', () => {
  expect(namingsBy(body, 'Portugal’s state news agency Marola said so.')).toMatchObject([
    {
      marks: '[name|Portugal’s state news agency Marola] said so.',
      name: 'Marola',
      type: 'outlet',
      role: { role: 'state news agency', of: 'Portugal' },
      speaksFor: 'Portugal',
    },
  ])
})

test.each([
  'The defence ministry denied it.',
  'The government fell.',
  'A white house stood there.',
  'The army of ants left.',
])('no state’s body: %s', (text) => {
  expect(namingsBy(body, text)).toEqual([])
})
