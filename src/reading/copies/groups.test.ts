import { expect, test } from 'vitest'
import type { OriginLink } from '#model'
import { articleId, compared, wordsFrom } from '../../../test/support/compared.ts'
import { groupsOf, type OriginDecision } from './groups.ts'

const text = (name: string, day: number, words = 100) =>
  compared(name, { day: `2023-07-0${day}`, words: wordsFrom(name, words) })

const link = (
  article: string,
  relation: OriginLink['relation'],
  of: string,
  share = 0.9,
  other = share,
): OriginLink => ({
  article: articleId(article),
  of: articleId(of),
  relation,
  containment: { article: share, of: other },
  why: 'test',
})

const decided = (a: string, b: string, same: boolean): OriginDecision => ({
  articles: [articleId(a), articleId(b)],
  same,
  reason: null,
})

const groups = (texts: readonly ReturnType<typeof text>[], links: OriginLink[], decisions: OriginDecision[] = []) =>
  groupsOf(texts, links, decisions).map((group) => group.texts.map(({ id }) => id.slice(2)).join(''))

test('copies, and what comes from one of them, are one group, in the order in which they came out', () => {
  const texts = [text('c', 3), text('a', 1), text('b', 2), text('d', 4)]
  expect(groups(texts, [link('b', 'copy', 'a'), link('c', 'rewrite', 'b', 0.4), link('d', 'excerpt', 'a')])).toEqual([
    'abcd',
  ])
})

test('a roundup that holds two stories does not make them one: it is of the one that it shares most with', () => {
  const texts = [text('a', 1), text('b', 1), text('r', 2)]
  expect(groups(texts, [link('r', 'rewrite', 'a', 0.4), link('r', 'rewrite', 'b', 0.5)])).toEqual(['a', 'br'])
})

test('nor do two copies of that roundup', () => {
  const texts = [text('a', 1), text('b', 1), text('q', 3), text('r', 2)]
  const links = [
    link('r', 'roundup', 'a', 0.4, 0.9),
    link('q', 'roundup', 'b', 0.45, 0.9),
    link('r', 'roundup', 'b', 0.39, 0.9),
    link('q', 'copy', 'r', 0.8),
  ]
  expect(groups(texts, links)).toEqual(['a', 'brq'])
})

test('a text without earlier ones that shares words with two sets of a group is of that group', () => {
  const texts = [text('r', 1), text('a', 2), text('b', 3), text('c', 4)]
  const links = [
    link('b', 'rewrite', 'a', 0.6),
    link('c', 'rewrite', 'a', 0.6),
    link('b', 'rewrite', 'r', 0.4),
    link('c', 'rewrite', 'r', 0.4),
  ]
  expect(groups(texts, links)).toEqual(['rabc'])
  expect(groups(texts, links.slice(0, 3))).toEqual(['r', 'abc'])
})

test('citing joins nothing', () => {
  expect(groups([text('a', 1), text('b', 2)], [link('b', 'citing', 'a')])).toEqual(['a', 'b'])
})

test('what a person said stands above what was found, and "not the same" above "the same"', () => {
  const texts = [text('a', 1), text('b', 2), text('c', 3)]
  const links = [link('b', 'copy', 'a'), link('c', 'copy', 'a', 0.8), link('c', 'copy', 'b', 0.95)]
  expect(groups(texts, links, [decided('a', 'b', false)])).toEqual(['a', 'bc'])
  expect(groups(texts, [], [decided('a', 'c', true)])).toEqual(['ac', 'b'])
  const chained = [decided('a', 'b', true), decided('b', 'c', true), decided('a', 'c', false)]
  expect(groups(texts, [], chained)).toEqual(['ab', 'c'])
  expect(groups(texts, [], chained.toReversed())).toEqual(['ab', 'c'])
})
