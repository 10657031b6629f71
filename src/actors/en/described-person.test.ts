import { expect, test } from 'vitest'
import { namingsBy } from '../../../test/support/namings.ts'
import { describedPerson } from './described-person.ts'

test.each([
  [
    '[name|Rui Tavira], the Kremlin’s spokesman, said so.',
    'Rui Tavira',
    { role: 'spokesman', of: 'Kremlin' },
    'Kremlin',
  ],
  [
    '[name|Ilse Brandt] is a senior lecturer at Minho University.',
    'Ilse Brandt',
    { role: 'senior lecturer', of: 'Minho University' },
    null,
  ],
  ['“No,” said [name|Jón Hallsson], president of Iceland.', 'Jón Hallsson', { role: 'president', of: 'Iceland' }, null],
  ['“No,” said [name|Ana Sousa], a lawyer.', 'Ana Sousa', { role: 'lawyer', of: null }, null],
])('%s', (example, name, role, speaksFor) => {
  expect(namingsBy(describedPerson, example)).toEqual([
    { marks: example, kind: 'name', name, type: 'person', role, speaksFor },
  ])
})

test.each([
  'Rui Tavira, who met the president, left.',
  'Rui Tavira, the friend left behind, said so.',
  'Rui Tavira met a lawyer.',
  'Rui Tavira is tired of the president.',
  'Tavira, the spokesman, left.',
])('nobody is described: %s', (text) => {
  expect(namingsBy(describedPerson, text)).toEqual([])
})
