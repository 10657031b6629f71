import { expect, test } from 'vitest'
import { namingsBy } from '../../../test/support/namings.ts'
import { titledPerson } from './titled-person.ts'

const person = { kind: 'name', type: 'person', role: null, speaksFor: null }

test.each([
  [
    '[name|Portuguese foreign minister Inês Valadares] left.',
    'Inês Valadares',
    { role: 'foreign minister', of: 'Portugal' },
  ],
  ['[name|Iceland’s president Jón Hallsson] left.', 'Jón Hallsson', { role: 'president', of: 'Iceland' }],
  ['[name|President Valadares] left.', 'Valadares', { role: 'president', of: null }],
  ['The president of Iceland, [name|Jón Hallsson], left.', 'Jón Hallsson', { role: 'president', of: 'Iceland' }],
  ['The [name|longtime mayor Rui Tavira] left.', 'Rui Tavira', { role: 'mayor', of: null }],
  ['[name|Gen. Mart de Kalda] left.', 'Mart de Kalda', { role: 'general', of: null }],
  ['[name|Dr Ilse J. Brandt] left.', 'Ilse J. Brandt', null],
])('%s', (example, name, role) => {
  expect(namingsBy(titledPerson, example)).toEqual([{ ...person, marks: example, name, role }])
})

test('a title tells a pronoun', () => {
  expect(namingsBy(titledPerson, 'Mr. Tavira left.')).toMatchObject([{ name: 'Tavira', role: null, person: 'he' }])
  expect(namingsBy(titledPerson, 'Queen Ana Sousa left.')).toMatchObject([{ name: 'Ana Sousa', person: 'she' }])
})

test.each([
  ['Its chairwoman, [name|Liis Tamm], left.', 'Liis Tamm', 'chairwoman'],
  ['Kalda’s deputy, Colonel [name|Jan Hora], was there.', 'Jan Hora', 'deputy'],
  ['[name|Conductor Miriam Stern] left.', 'Miriam Stern', 'conductor'],
  ['He met [name|engineer Ana Sousa] there.', 'Ana Sousa', 'engineer'],
  ['He met [name|then-foreign minister Rui Tavira] there.', 'Rui Tavira', 'former foreign minister'],
  ['[name|Prime Minister May Lindqvist] left.', 'May Lindqvist', 'prime minister'],
  ['[name|Rep. Robert C. “Bobby” Scott] left.', 'Robert C. “Bobby” Scott', 'representative'],
])('%s', (example, name, role) => {
  const found = namingsBy(titledPerson, example).find((one) => one.role?.role === role)
  expect(found).toMatchObject({ marks: example, name })
})

test('whose post it is is named too', () => {
  const text = 'Kalda Group boss Mart Kalda left.'
  expect(namingsBy(titledPerson, text)).toEqual([
    {
      ...person,
      marks: '[name|Kalda Group boss Mart Kalda] left.',
      name: 'Mart Kalda',
      role: { role: 'boss', of: 'Kalda Group' },
    },
    { ...person, marks: '[name|Kalda Group] boss Mart Kalda left.', name: 'Kalda Group', type: 'organisation' },
  ])
})

test('a spokesman speaks for the owner of the post', () => {
  const [spokesman, owner] = namingsBy(titledPerson, 'Tavira’s spokeswoman Ana Sousa left.')
  expect(spokesman).toEqual({
    ...person,
    marks: '[name|Tavira’s spokeswoman Ana Sousa] left.',
    name: 'Ana Sousa',
    role: { role: 'spokeswoman', of: 'Tavira' },
    speaksFor: 'Tavira',
    person: 'she',
  })
  expect(owner).toMatchObject({ marks: '[name|Tavira]’s spokeswoman Ana Sousa left.', name: 'Tavira', type: null })
})

test.each([
  'The president left.',
  'President of the club.',
  'A minister in Lisbon left.',
  'The chief Friday problem stays.',
])('nobody by name: %s', (text) => {
  expect(namingsBy(titledPerson, text)).toEqual([])
})
