import { expect, test } from 'vitest'
import { namingsBy } from '../../../test/support/marked.ts'
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
  ['[name|Gen. Mart de Kalda] left.', 'Mart de Kalda', { role: 'gen', of: null }],
  ['[name|Mr. Tavira] left.', 'Tavira', null],
  ['[name|Dr Ilse J. Brandt] left.', 'Ilse J. Brandt', null],
])('%s', (example, name, role) => {
  expect(namingsBy(titledPerson, example)).toEqual([{ ...person, marks: example, name, role }])
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
