import { expect, test } from 'vitest'
import { bylineRole } from './byline-role.ts'

test.each([
  [
    'senior lecturer in harbour politics at Minho University',
    'senior lecturer in harbour politics',
    'Minho University',
  ],
  ['Professor of Physics at the University of Porto', 'Professor of Physics', 'University of Porto'],
  ['editor of the Harbour Courier', 'editor', 'Harbour Courier'],
  ['a correspondent for Halfway Wire', 'correspondent', 'Halfway Wire'],
  ['Staff writer, Harbour Courier', 'Staff writer', 'Harbour Courier'],
  ['lecturer in international politics', 'lecturer in international politics', null],
  ['', '', null],
])('%s', (words, role, of) => {
  expect(bylineRole(words)).toEqual({ role, of })
})
