import { expect, test } from 'vitest'
import type { Actor, ActorType } from '#model'
import { idOf } from '../cast.ts'
import { englishBodies } from '../en/english-bodies.ts'
import { proposals } from './propose.ts'

const actor = (name: string, type: ActorType = 'person'): Actor => ({
  id: idOf(name),
  name,
  type,
  aliases: [],
  roles: [],
})
const proposed = (...actors: Actor[]) =>
  proposals(actors, englishBodies).map(({ a, b, isSure }) => `${a} ${isSure ? '=' : '?'} ${b}`)

test('two spellings of a full name are sure', () => {
  expect(proposed(actor('Evgeny Prigozhin'), actor('Yevgeny Prigozhin'))).toEqual([
    'evgeny-prigozhin = yevgeny-prigozhin',
  ])
})

test('three spellings go together', () => {
  const all = proposed(actor('Volodymyr Zelensky'), actor('Volodymyr Zelenskyy'), actor('Volodymyr Zelenskiy'))
  expect(all).toHaveLength(3)
  expect(all.every((one) => one.includes('='))).toBe(true)
})

test('a short form, a letter and a surname alone are left to a person', () => {
  expect(proposed(actor('Joe Quill'), actor('Joseph Quill'))).toEqual(['joe-quill ? joseph-quill'])
  expect(proposed(actor('R. Quill'), actor('Robert Quill'))).toEqual(['r-quill ? robert-quill'])
  expect(proposed(actor('Quill'), actor('Robert Quill'))).toEqual(['quill ? robert-quill'])
})

test('a third who goes with one and not with the other leaves nothing sure', () => {
  const all = proposed(actor('Robert F. Quill'), actor('Robert G. Quill'), actor('Robert Quill'))
  expect(all.some((one) => one.includes('='))).toBe(false)
})

test('people of one surname are not proposed', () => {
  expect(proposed(actor('Ana Sousa'), actor('Rui Sousa'))).toEqual([])
})

test('bodies by letters, states and spelling', () => {
  expect(proposed(actor('IMF', 'organisation'), actor('International Monetary Fund', 'organisation'))).toEqual([
    'imf ? international-monetary-fund',
  ])
  expect(proposed(actor('Russia', 'state'), actor('Russian Federation', 'state'))).toEqual([
    'russia = russian-federation',
  ])
})
