import { expect, test } from 'vitest'
import { stackNotes } from './stack-notes.ts'

const notes = [
  { wanted: 10, height: 40 },
  { wanted: 20, height: 40 },
  { wanted: 200, height: 40 },
  { wanted: 210, height: 40 },
]

test('a note stands beside its sentence, or below the one before', () => {
  expect(stackNotes(notes, 5)).toEqual([10, 55, 200, 245])
})

test('the pinned note stands beside its sentence and the others make room', () => {
  expect(stackNotes(notes, 5, 3)).toEqual([10, 55, 165, 210])
})

test('nothing is pushed above the top', () => {
  expect(stackNotes(notes, 5, 1)).toEqual([0, 45, 200, 245])
})
