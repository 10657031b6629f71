import { expect, test } from 'vitest'
import type { Role } from '#model'
import { englishCast } from './en/order.ts'
import type { Member } from './member.ts'
import { naming } from './naming.ts'
import { isSameOwner, withPosts } from './post-members.ts'

const person = (name: string, start: number, role: Role | null): Member => ({
  name,
  type: 'person',
  namings: [naming({ start, end: start + 5 }, { name, type: 'person', role })],
})
const post = (role: string, of: string | null, start = 100) =>
  naming({ start, end: start + 5 }, { kind: 'post', name: `the ${role}`, type: 'office', role: { role, of } })
const holders = (members: Member[], ...posts: ReturnType<typeof post>[]) =>
  withPosts(members, posts, englishCast).map(({ name, type, namings }) => [name, type, namings.length])

const hallsson = person('Jón Hallsson', 0, { role: 'president', of: 'Iceland' })
const sousa = person('Ana Sousa', 10, { role: 'president', of: 'Portugal' })

test('the post of an owner is held by the one who has it', () => {
  expect(holders([hallsson, sousa], post('president', 'Portugal'))).toEqual([
    ['Jón Hallsson', 'person', 1],
    ['Ana Sousa', 'person', 2],
  ])
  expect(holders([hallsson, sousa], post('leader', 'Iceland'))[0]).toEqual(['Jón Hallsson', 'person', 2])
})

test('“the president” is the one spoken of last', () => {
  expect(holders([hallsson, sousa], post('president', null))[1]).toEqual(['Ana Sousa', 'person', 2])
})

test('a title without an owner takes the owner that a later post tells, if it is the only one by then', () => {
  const open = person('Eva Stef', 0, { role: 'president', of: null })
  expect(holders([open], post('president', 'Malta'))).toEqual([['Eva Stef', 'person', 2]])
  expect(
    holders([open, person('Ana Sousa', 10, { role: 'president', of: null })], post('president', 'Malta'))[2],
  ).toEqual(['the president', 'office', 1])
  expect(holders([person('Eva Stef', 200, { role: 'president', of: null })], post('president', 'Malta'))[1]).toEqual([
    'the president',
    'office',
    1,
  ])
})

test('a post that nobody is named with is one of its own, however often it comes', () => {
  expect(holders([sousa], post('mayor', 'Porto'), post('mayor', 'Porto', 200))).toEqual([
    ['Ana Sousa', 'person', 1],
    ['the mayor', 'office', 2],
  ])
})

test('shorter and fuller names own the same', () => {
  expect([isSameOwner('Kalda', 'Kalda Group'), isSameOwner('Mart Kalda', 'Kalda'), isSameOwner(null, null)]).toEqual([
    true,
    true,
    true,
  ])
  expect([isSameOwner('Kaldas', 'Kalda'), isSameOwner('Kalda', null)]).toEqual([false, false])
})
