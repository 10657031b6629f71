import { expect, test } from 'vitest'
import type { Article } from './article.ts'
import { addressKeys, bodyOf, nameKey, sketchOf } from './sketch.ts'

test('an address is the same with and without what does not tell pages apart; that of a whole site is none', () => {
  expect(
    addressKeys('https://www.Ledger.example/world/ships/?utm_source=x#top', 'http://ledger.example/world/ships'),
  ).toEqual(['ledger.example/world/ships'])
  expect(
    addressKeys('https://ledger.example/?p=12&utm_medium=y', 'https://ledger.example/', null, 'ships.html'),
  ).toEqual(['ledger.example/?p=12'.replace('/?', '?')])
})

test('an outlet is the same with and without its article', () => {
  expect(nameKey('The Nemiga Ledger')).toBe(nameKey('nemiga ledger'))
  expect(nameKey('The The')).toBe('the')
})

test('only the body counts: the same story between other furniture has the same sketch', () => {
  const article = (text: string, furniture: string): Article =>
    ({
      text: `${text}\n${furniture}`,
      blocks: [
        { start: 0, end: text.length, kind: 'paragraph' },
        { start: text.length + 1, end: text.length + 1 + furniture.length, kind: 'boilerplate' },
      ],
      outlet: 'Post',
      canonical: null,
    }) as unknown as Article
  const [a, b] = ['Share this on every page', 'Sign up for our letter'].map((furniture) =>
    article('The ships had left the port.', furniture),
  )
  if (!a || !b) throw new Error('no articles')
  expect(bodyOf(a)).toHaveLength(1)
  expect(sketchOf({ article: a }, 'a.html')).toEqual(sketchOf({ article: b }, 'b.html'))
})
