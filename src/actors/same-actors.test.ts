import { expect, test } from 'vitest'
import type { Actor, ActorType, Role } from '#model'
import { idOf } from './cast.ts'
import { englishBodies } from './en/english-bodies.ts'
import { englishCast } from './en/order.ts'
import { distinctRoles, sameActors } from './same-actors.ts'

const actor = (name: string, type: ActorType = 'person', roles: Role[] = []): Actor => ({
  id: idOf(name),
  name,
  type,
  aliases: [],
  roles,
})
const president = { role: 'president', of: 'Iceland' }

const stands = (...actors: Actor[]) => Object.fromEntries(sameActors(actors, englishCast, englishBodies))

test('a surname alone is the only person of the case who has it', () => {
  expect(stands(actor('Sousa'), actor('Ana Sousa'))).toEqual({ sousa: 'ana-sousa', 'ana-sousa': 'ana-sousa' })
})

test('of two people with a surname, neither is chosen', () => {
  expect(stands(actor('Sousa'), actor('Ana Sousa'), actor('Rui Sousa'))).toMatchObject({ sousa: 'sousa' })
})

test('one person in two articles is not two', () => {
  expect(stands(actor('Sousa'), actor('Ana Sousa'), actor('Ana Sousa'))).toMatchObject({ sousa: 'ana-sousa' })
})

test('an unnamed holder is the only person whom another article gives the post', () => {
  const office = actor('Icelandic leader', 'office', [{ role: 'leader', of: 'Iceland' }])
  expect(stands(office, actor('Jón Hallsson', 'person', [president]))).toMatchObject({
    'icelandic-leader': 'jon-hallsson',
  })
  expect(
    stands(office, actor('Jón Hallsson', 'person', [president]), actor('Eva Stef', 'person', [president])),
  ).toMatchObject({ 'icelandic-leader': 'icelandic-leader' })
  expect(stands(office, actor('Ana Sousa', 'person', [{ role: 'president', of: 'Portugal' }]))).toMatchObject({
    'icelandic-leader': 'icelandic-leader',
  })
})

test('a post of nobody in particular joins nobody', () => {
  const office = actor('president', 'office', [{ role: 'president', of: null }])
  expect(stands(office, actor('Jón Hallsson', 'person', [{ role: 'president', of: null }]))).toMatchObject({
    president: 'president',
  })
})

test('spellings of a full name are one, by the one that comes most often, and a surname in a third goes with them', () => {
  const often = actor('Yevgeny Prigozhin')
  expect(stands(actor('Evgeny Prigozhin'), often, often, actor('Prigozhin'))).toEqual({
    'evgeny-prigozhin': 'yevgeny-prigozhin',
    'yevgeny-prigozhin': 'yevgeny-prigozhin',
    prigozhin: 'yevgeny-prigozhin',
  })
})

test('what a person decided comes first', () => {
  const decided = (verdict: 'same' | 'different', ...[a, b]: [Actor, Actor]) =>
    Object.fromEntries(sameActors([a, b], englishCast, englishBodies, [{ a: a.id, b: b.id, verdict }]))
  expect(decided('different', actor('Evgeny Prigozhin'), actor('Yevgeny Prigozhin'))).toMatchObject({
    'evgeny-prigozhin': 'evgeny-prigozhin',
  })
  expect(decided('different', actor('Sousa'), actor('Ana Sousa'))).toMatchObject({ sousa: 'sousa' })
  expect(decided('same', actor('Joe Quill'), actor('Joseph Quill'))).toMatchObject({ 'joseph-quill': 'joe-quill' })
})

test('organisations are not joined by their last word', () => {
  expect(stands(actor('Group', 'organisation'), actor('Kalda Group', 'organisation'))).toEqual({
    group: 'group',
    'kalda-group': 'kalda-group',
  })
})

test('each post once, by its fullest words', () => {
  const roles = [
    { role: 'chief', of: 'Kalda' },
    { role: 'president', of: null },
    { role: 'boss', of: 'Kalda Group' },
    president,
    { role: 'lawyer', of: null },
  ]
  expect(distinctRoles(roles, englishCast)).toEqual([
    { role: 'boss', of: 'Kalda Group' },
    president,
    { role: 'lawyer', of: null },
  ])
})
