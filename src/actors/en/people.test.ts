import { expect, test } from 'vitest'
import { namingsBy } from '../../../test/support/namings.ts'
import { people } from './people.ts'

test.each([
  ['[people|Western diplomats] were there.', 'Western diplomats'],
  ['Senior [people|Estonian officers] agreed.', 'Estonian officers'],
])('%s', (example, name) => {
  expect(namingsBy(people, example)).toEqual([
    { marks: example, kind: 'people', name, type: 'group', role: null, speaksFor: null },
  ])
})

test('armed people of somebody are marked, and whose they are is named', () => {
  expect(namingsBy(people, 'Kalda Group soldiers left.')).toMatchObject([
    { name: 'Kalda Group soldiers', role: { role: 'soldiers', of: 'Kalda Group' }, told: ['armed'] },
    { marks: '[name|Kalda Group] soldiers left.', name: 'Kalda Group', type: 'organisation' },
  ])
})

test('the people of a state by its name', () => {
  expect(namingsBy(people, 'Society in Portugal is quiet.')).toMatchObject([{ name: 'society in Portugal' }])
})

test.each(['Officials agreed.', 'Some soldiers left.', 'The allies left.'])('nobody’s people: %s', (text) => {
  expect(namingsBy(people, text)).toEqual([])
})
