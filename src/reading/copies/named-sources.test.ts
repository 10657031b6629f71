import { expect, test } from 'vitest'
import type { Actor, Article } from '#model'
import { namedSources } from './named-sources.ts'

function named(title: string, paragraph: string, { credit = null as Article['credit'], actors = [] as Actor[] } = {}) {
  const blocks = [{ start: 0, end: paragraph.length, kind: 'paragraph' }]
  const article = { title, text: paragraph, blocks, outlet: 'Quay Dispatch', credit } as unknown as Article
  return namedSources({ article, actors }).map(({ kind, name }) => `${kind} ${name}`)
}

test('a credit is what counts', () => {
  const credit = {
    kind: 'agency' as const,
    origin: 'Reuters',
    span: { start: 0, end: 9, exact: '(Reuters)', prefix: '', suffix: '' },
  }
  expect(named('Ships leave, The Ledger reports', 'MINSK (Reuters) – They left.', { credit })).toEqual([
    'agency Reuters',
  ])
})

test('without one, who is cited in the title and at the head of the text', () => {
  expect(named('Ships leave, The Nemiga Ledger reports', 'They left.')).toEqual(['citing The Nemiga Ledger'])
  expect(named('Ships leave', 'The ships left, according to Halfway Wire, citing the Tern Island Herald.')).toEqual(
    ['citing Halfway Wire', 'citing the Tern Island Herald'].map((line) => line.replace('the ', 'the ')),
  )
})

test('people, states and the outlet itself are nobody’s source', () => {
  const person = { id: 'x', name: 'Anna Berg', type: 'person', aliases: ['Berg'], roles: [] } as unknown as Actor
  expect(named('Berg reports progress', 'It is so, the Quay Dispatch reported.', { actors: [person] })).toEqual([])
})
