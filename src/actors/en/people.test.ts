import { expect, test } from 'vitest'
import { namingsBy } from '../../../test/support/marked.ts'
import { people } from './people.ts'

test.each([
  ['[people|Western diplomats] were there.', 'Western diplomats'],
  ['Senior [people|Estonian officers] agreed.', 'Estonian officers'],
  ['[people|Kalda Group soldiers] left.', 'Kalda Group soldiers'],
])('%s', (example, name) => {
  expect(namingsBy(people, example)).toEqual([
    { marks: example, kind: 'people', name, type: 'group', role: null, speaksFor: null },
  ])
})

test.each(['Officials agreed.', 'Some soldiers left.', 'The allies left.'])('nobody’s people: %s', (text) => {
  expect(namingsBy(people, text)).toEqual([])
})
