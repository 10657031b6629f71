import { expect, test } from 'vitest'
import { actorKeys } from './actor-keys.ts'

test('initials for a person, two letters for one word', () => {
  expect(actorKeys(['Vladimir Putin', 'Kremlin', 'defence ministry of Belarus'])).toEqual(['VP', 'Kr', 'Be'])
})

test('no two are alike', () => {
  const keys = actorKeys(['Ann Lee', 'Alf Lorn', 'Ada Love', 'A', 'A', 'A'])
  expect(new Set(keys).size).toBe(6)
})

test('a name without letters has a key too', () => {
  expect(actorKeys(['—'])).toHaveLength(1)
})
