import { expect, test } from 'vitest'
import { invented } from '../../dev/invented-case.ts'
import { latest } from './latest.ts'

test('newest first, and nothing without a day', () => {
  const days = latest(invented.claims, 99).map(({ knownFrom }) => knownFrom.edtf)
  expect(days).toEqual(days.toSorted((a, b) => ((a ?? '') < (b ?? '') ? 1 : -1)))
  expect(days).not.toContain(null)
})

test('no more than asked for', () => {
  expect(latest(invented.claims, 3)).toHaveLength(3)
})
