import { expect, test } from 'vitest'
import type { ActorType } from '#model'
import { englishCast } from './en/order.ts'
import { namedMembers } from './named-members.ts'
import { naming } from './naming.ts'

/** Members of names in order, each at a place of its own; `speaks` are the names that are sources. */
function members(names: readonly (readonly [string, ActorType | null])[], speaks: readonly string[] = []) {
  const namings = names.map(([name, type], index) =>
    naming({ start: index * 100, end: index * 100 + name.length }, { name, type }),
  )
  const sources = namings.filter(({ name }) => speaks.includes(name))
  return namedMembers(namings, sources, englishCast).map((member) => [member.name, member.type, member.namings.length])
}

test('a surname joins the one who has it', () => {
  expect(
    members([
      ['Ana Sousa', 'person'],
      ['Sousa', null],
      ['Sousa', null],
    ]),
  ).toEqual([['Ana Sousa', 'person', 3]])
})

test('a surname of two joins neither, and is nobody, even when it speaks', () => {
  const two = [
    ['Ana Sousa', 'person'],
    ['Rui Sousa', 'person'],
    ['Sousa', null],
  ] as const
  expect(members(two)).toEqual([
    ['Ana Sousa', 'person', 1],
    ['Rui Sousa', 'person', 1],
  ])
  expect(members(two, ['Sousa'])[2]).toBeUndefined()
})

test('a first word joins an organisation, a last word an outlet', () => {
  expect(
    members([
      ['Kalda Group', 'organisation'],
      ['Kalda', null],
    ]),
  ).toEqual([['Kalda Group', 'organisation', 2]])
  expect(
    members([
      ['Harbour Courier', 'outlet'],
      ['Courier', null],
    ]),
  ).toEqual([['Harbour Courier', 'outlet', 2]])
  expect(
    members([
      ['Kalda Group', 'organisation'],
      ['Group', null],
    ]),
  ).toEqual([['Kalda Group', 'organisation', 1]])
})

test('“Kalda” of both Mart Kalda and the Kalda Group is the man', () => {
  expect(
    members([
      ['Kalda Group', 'organisation'],
      ['Mart Kalda', 'person'],
      ['Kalda', null],
    ]),
  ).toEqual([
    ['Kalda Group', 'organisation', 1],
    ['Mart Kalda', 'person', 2],
  ])
})

test('a name of which nothing tells is nobody, until it speaks or its surname recurs', () => {
  expect(members([['Santa Velha', null]])).toEqual([])
  expect(members([['Santa Velha', null]], ['Santa Velha'])).toEqual([['Santa Velha', 'person', 1]])
  expect(
    members([
      ['Santa Velha', null],
      ['Velha', null],
    ]),
  ).toEqual([['Santa Velha', 'person', 2]])
})

test('a type that one naming tells holds for all of the name', () => {
  expect(
    members([
      ['Ana Sousa', null],
      ['Ana Sousa', 'person'],
    ]),
  ).toEqual([['Ana Sousa', 'person', 2]])
})
