import { expect, test } from 'vitest'
import { nameType } from './name-type.ts'

test.each([
  ['Iceland', 'state'],
  ['Czech Republic', 'state'],
  ['Lisbon', 'place'],
  ['NATO', 'organisation'],
  ['Kalda Group', 'organisation'],
  ['Ministry of Fish', 'organisation'],
  ['Harbour Courier', 'outlet'],
  ['Harbour Square', 'place'],
  ['Palace of Winds', 'place'],
  ['Ana Sousa', null],
  ['Post', null],
])('%s: %s', (name, type) => {
  expect(nameType(name)).toBe(type)
})
