import { expect, test } from 'vitest'
import { compared, wordsFrom } from '../../../test/support/compared.ts'
import { findOrigins } from './find-origins.ts'

const story = wordsFrom('s', 200)
const original = compared('original', { words: story, outlet: 'Ledger', day: '2023-07-06' })
const relations = (...[text, ...others]: ReturnType<typeof compared>[]) =>
  text ? findOrigins(text, others).map(({ article, of, relation }) => `${article} ${relation} ${of}`) : []

const later = { outlet: 'Post', day: '2023-07-07' }

test.each([
  ['copy', { words: story }],
  ['copy', { words: `${wordsFrom('lead', 30)} ${wordsFrom('s', 160, 40)}` }],
  ['excerpt', { words: wordsFrom('s', 100, 20) }],
  ['roundup', { words: `${story} ${wordsFrom('other', 400)}` }],
  ['rewrite', { words: `${wordsFrom('s', 80)} ${wordsFrom('other', 120)}` }],
  ['update', { words: `${wordsFrom('s', 120)} ${wordsFrom('new', 80)}`, outlet: 'The Ledger' }],
  ['update', { words: `${story} ${wordsFrom('new', 10)}`, title: 'UPDATE 2: Ships leave' }],
  ['revision', { words: wordsFrom('s', 40), outlet: 'Ledger', revises: 'original' }],
])('%s, found from either side', (relation, made) => {
  const text = compared('text', { ...later, ...made })
  const found = [`a-text ${relation} a-original`]
  expect(relations(text, original)).toEqual(found)
  expect(relations(original, text)).toEqual(found)
})

test('two outlets that quote the same speech stay apart', () => {
  const a = compared('a', { words: `${wordsFrom('a', 150)} ${wordsFrom('speech', 50)}` })
  const b = compared('b', { words: `${wordsFrom('speech', 50)} ${wordsFrom('b', 150)}` })
  expect(relations(a, b)).toEqual([])
})

test('a short text is no copy for a phrase', () => {
  const short = compared('short', { words: 'the ships had left the port on friday' })
  expect(relations(short, compared('long', { words: `the ships had left ${story}` }))).toEqual([])
})

test('a credit line makes less do, and says which text came first', () => {
  const text = compared('text', {
    words: `${wordsFrom('s', 40)} ${wordsFrom('own', 160)}`,
    outlet: 'Post',
    day: '2023-07-01',
    credit: ['republished', 'The Ledger'],
  })
  expect(relations(text, original)).toEqual(['a-text rewrite a-original'])
})

test('who cites an outlet in other words rests on its text and is no copy', () => {
  const text = compared('text', {
    ...later,
    words: `${wordsFrom('s', 15)} ${wordsFrom('own', 160)}`,
    credit: ['citing', 'Ledger'],
  })
  expect(relations(text, original)).toEqual(['a-text citing a-original'])
  expect(relations(original, text)).toEqual(['a-text citing a-original'])
})

test('one address of one outlet is a revision; of two outlets it is what the words say', () => {
  const address = { canonical: 'https://ledger.example/ships' }
  const first = compared('first', { words: story, outlet: 'Ledger', day: '2023-07-06', ...address })
  const words = `${wordsFrom('s', 30)} ${wordsFrom('new', 170)}`
  expect(relations(compared('text', { words, outlet: 'Ledger', ...address }), first)).toEqual([
    'a-text revision a-first',
  ])
  expect(relations(compared('text', { words, outlet: 'Post', ...address }), first)).toEqual([])
})

test('what stands on many pages of one outlet links none of them', () => {
  const furniture = wordsFrom('furniture', 60)
  const page = (name: string) => compared(name, { words: `${wordsFrom(name, 60)} ${furniture}`, outlet: 'Post' })
  const [text, ...others] = ['p', 'q', 'r', 't', 'u'].map(page)
  if (!text) throw new Error('no page')
  expect(relations(text, ...others)).toEqual([])
  expect(relations(text, compared('v', { words: `${wordsFrom('p', 60)} ${furniture}`, outlet: 'Herald' }))).toEqual([
    'a-v copy a-p',
  ])
})
