import { expect, test } from 'vitest'
import { namingsBy } from '../../../test/support/namings.ts'
import { properName } from './proper-name.ts'

test.each([
  ['[name|NATO] met.', 'NATO', 'organisation'],
  ['The [name|Harbour Courier] had it.', 'Harbour Courier', 'outlet'],
  ['[name|Ministry of Defence of Portugal] said so.', 'Ministry of Defence of Portugal', 'organisation'],
  ['The [name|University of the West] agreed.', 'University of the West', 'organisation'],
  ['[name|Portugal] agreed.', 'Portugal', 'state'],
  ['[name|Britain] agreed.', 'United Kingdom', 'state'],
  ['[name|Tavira] left.', 'Tavira', null],
  ['[name|Robert F. Quill] left.', 'Robert F. Quill', null],
  ['[name|Ana de Sousa] left.', 'Ana de Sousa', null],
])('%s', (example, name, type) => {
  expect(namingsBy(properName, example)).toEqual([
    { marks: example, kind: 'name', name, type, role: null, speaksFor: null },
  ])
})

test.each([
  'They met at Harbour Square.',
  'They left on Monday.',
  'It was in May.',
  'However, nobody came.',
  'The Portuguese left.',
  'They met in June 2030.',
])('nobody: %s', (text) => {
  expect(namingsBy(properName, text)).toEqual([])
})

test('a place of one word is marked: it may be a surname', () => {
  expect(namingsBy(properName, 'They left Lisbon on Monday.')).toMatchObject([{ name: 'Lisbon', told: ['place'] }])
})

test('letters in brackets are another name', () => {
  expect(namingsBy(properName, 'They met Defense Intelligence (HUR) there.')[0]).toMatchObject({
    name: 'Defense Intelligence',
    type: 'organisation',
    alsoCalled: ['HUR'],
  })
})

test('a word of two scripts names nobody', () => {
  expect(namingsBy(properName, 'They met Sous\u0430 there.')).toEqual([])
})
