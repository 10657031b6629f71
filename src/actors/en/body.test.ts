import { expect, test } from 'vitest'
import { namingsBy } from '../../../test/support/marked.ts'
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
  'The defence ministry denied it.',
  'The government fell.',
  'A white house stood there.',
  'The army of ants left.',
  'Tavira’s army left.',
])('no state’s body: %s', (text) => {
  expect(namingsBy(body, text)).toEqual([])
})
