import { expect, test } from 'vitest'
import { isOneWord, lastWord, rolesOf, speaksForName } from './member.ts'
import { naming } from './naming.ts'

const titled = (role: string, of: string | null, speaksFor: string | null = null) =>
  naming({ start: 0, end: 1 }, { name: 'Ana Sousa', type: 'person', role: { role, of }, speaksFor })

test('words of a name', () => {
  expect([lastWord('Ana de Sousa'), lastWord('Sousa')]).toEqual(['Sousa', 'Sousa'])
  expect([isOneWord('Ana Sousa'), isOneWord('Sousa')]).toEqual([false, true])
})

test('each role once; “president” gives way to “president of Iceland”', () => {
  expect(
    rolesOf([
      titled('president', null),
      titled('president', 'Iceland'),
      titled('president', 'Iceland'),
      titled('mayor', null),
    ]),
  ).toEqual([
    { role: 'president', of: 'Iceland' },
    { role: 'mayor', of: null },
  ])
})

test('who is spoken for is the first who is named', () => {
  expect(speaksForName([titled('aide', null), titled('spokeswoman', 'Kalda', 'Kalda')])).toBe('Kalda')
  expect(speaksForName([])).toBeNull()
})
