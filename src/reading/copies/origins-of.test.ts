import { expect, test } from 'vitest'
import type { OriginLink } from '#model'
import { articleId, compared, wordsFrom } from '../../../test/support/compared.ts'
import { findOrigins } from './find-origins.ts'
import { originsOf } from './origins-of.ts'

const words = wordsFrom('s', 120)

function originsAmong(...texts: ReturnType<typeof compared>[]) {
  const links = texts.flatMap((text, index) => findOrigins(text, texts.slice(index + 1)))
  return originsOf(texts, links, []).map(({ name, first, members }) => ({
    name,
    first: first?.slice(2) ?? null,
    members: members.map(({ article, relation }) => `${article.slice(2)} ${relation}`),
  }))
}

test('the first is the one that came out first; a text without a day is not the first where one has a day', () => {
  const undated = compared('a', { words, outlet: 'Undated' })
  const month = compared('b', { words, outlet: 'Monthly', day: '2023-07' })
  const day = compared('c', { words, outlet: 'Daily', day: '2023-07-08' })
  expect(originsAmong(undated, month, day)).toEqual([
    { name: 'Daily', first: 'c', members: ['c first', 'b copy', 'a copy'] },
  ])
})

test('where no text has a day, the one that stands whole in another is the first, and why is said', () => {
  const story = compared('a', { words, outlet: 'Ledger' })
  const roundup = compared('b', { words: `${words} ${wordsFrom('t', 160)}`, outlet: 'Digest' })
  const links = findOrigins(roundup, [story])
  for (const texts of [
    [story, roundup],
    [roundup, story],
  ]) {
    const [origin] = originsOf(texts, links, [])
    expect(origin).toMatchObject({ name: 'Ledger', first: story.id })
    expect(origin?.members.map(({ article, relation }) => [article, relation])).toEqual([
      [story.id, 'first'],
      [roundup.id, 'roundup'],
    ])
    expect(origin?.members[0]?.why).toBe(
      'no text of it has a day, so which came first is not known; this one stands whole in another',
    )
  }
})

test('a day of either text decides before what holds what', () => {
  const story = compared('a', { words, outlet: 'Ledger' })
  const roundup = compared('b', { words: `${words} ${wordsFrom('t', 160)}`, outlet: 'Digest', day: '2023-07-08' })
  expect(originsAmong(story, roundup)).toEqual([{ name: 'Digest', first: 'b', members: ['b first', 'a excerpt'] }])
})

test('a credit line beats dates', () => {
  const copy = compared('a', { words, outlet: 'Post', day: '2023-07-01', credit: ['republished', 'Ledger'] })
  expect(originsAmong(copy, compared('b', { words, outlet: 'The Ledger', day: '2023-07-09' }))).toEqual([
    { name: 'The Ledger', first: 'b', members: ['b first', 'a copy'] },
  ])
})

test('so does a canonical address that is the other text’s', () => {
  const canonical = 'https://ledger.example/ships'
  const copy = compared('a', { words, outlet: 'Post', day: '2023-07-01', canonical })
  const own = compared('b', { words, outlet: 'The Ledger', day: '2023-07-09', canonical })
  expect(originsAmong(copy, own)[0]).toMatchObject({ first: 'b' })
})

test('an agency whose text is not here is the origin of all that have it, credited or not', () => {
  const credited = compared('a', { words, outlet: 'Post', day: '2023-07-08', credit: ['agency', 'AP'] })
  const bare = compared('b', { words, outlet: 'Herald', day: '2023-07-09' })
  expect(originsAmong(credited, bare)).toEqual([{ name: 'AP', first: null, members: ['b copy', 'a agency'] }])
  const agency = compared('c', { words, outlet: 'AP', day: '2023-07-10' })
  expect(originsAmong(credited, bare, agency)[0]).toMatchObject({ name: 'AP', first: 'c' })
})

test('two texts of one agency are two origins of one name', () => {
  const credit = ['agency', 'AP'] as const
  const one = compared('a', { words, credit })
  const other = compared('b', { words: wordsFrom('t', 120), credit })
  expect(originsAmong(one, other).map(({ name, first }) => [name, first])).toEqual([
    ['AP', null],
    ['AP', null],
  ])
})

test('an article that cites an outlet cites the one text of it that it shares most with', () => {
  const citing = (of: string, share: number): OriginLink => ({
    article: articleId('c'),
    of: articleId(of),
    relation: 'citing',
    containment: { article: share, of: share },
    why: 'it reads “The Ledger reported”',
  })
  const texts = [compared('a', { outlet: 'Ledger' }), compared('b', { outlet: 'Ledger' }), compared('c', {})]
  const found = originsOf(texts, [citing('a', 0.05), citing('b', 0.08)], [])
  expect(found.map(({ first, citedBy }) => [first, citedBy.map(({ article }) => article)])).toEqual([
    ['a-a', []],
    ['a-b', ['a-c']],
    ['a-c', []],
  ])
})

test('the id is that of the least article, whichever is the first', () => {
  const texts = [compared('b', { words, day: '2023-07-01' }), compared('a', { words, day: '2023-07-02' })]
  const links = findOrigins(texts[0] ?? compared('x', {}), texts)
  expect(originsOf(texts, links, []).map(({ id, first }) => [id, first])).toEqual([['o-a', 'a-b']])
})
