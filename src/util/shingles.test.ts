import { expect, test } from 'vitest'
import { distinctShingles, foldedWords, sampledShingles, shinglesOf } from './shingles.ts'

const whole = (text: string) => shinglesOf(text, [{ start: 0, end: text.length }])

test('case, quotation marks, apostrophes, punctuation, width and line breaks do not count', () => {
  const plain = whole("the minister's plan is dead, he said")
  const dressed = whole('THE Minister’s “plan”\n\n– is ｄｅａｄ; he said!')
  expect([...dressed.hashes]).toEqual([...plain.hashes])
  expect(foldedWords('The “Minister’s”  plan')).toBe('the ministers plan')
})

test('there is one for each three words, with the place of every word', () => {
  const text = 'one two, three – four'
  const { hashes, words } = whole(text)
  expect(hashes).toHaveLength(2)
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two', 'three', 'four'])
  expect(whole('two words').hashes).toHaveLength(0)
})

test('only what lies in the ranges is looked at, and they are read as one text', () => {
  const text = 'one two [advertisement] three four'
  const parts = shinglesOf(text, [
    { start: 0, end: 7 },
    { start: 24, end: text.length },
  ])
  expect([...parts.hashes]).toEqual([...whole('one two three four').hashes])
})

test('scripts without spaces have words too', () => {
  expect(whole('首相は火曜日に述べた').hashes.length).toBeGreaterThan(5)
})

test('each is kept once, in order', () => {
  expect([...distinctShingles(new Uint32Array([7, 3_000_000_000, 7, 12]))]).toEqual([7, 12, 3_000_000_000])
})

test('of a short text all are sampled, of a long one a tenth, and of what two share the same', () => {
  const words = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => `w${from + index}`).join(' ')
  const short = whole(words(0, 60))
  expect(sampledShingles(distinctShingles(short.hashes))).toHaveLength(58)
  const [a, b] = [whole(words(0, 4000)), whole(words(2000, 6000))]
  const [kept, others] = [
    new Set(sampledShingles(distinctShingles(a.hashes))),
    new Set(sampledShingles(distinctShingles(b.hashes))),
  ]
  expect(kept.size).toBeGreaterThan(320)
  expect(kept.size).toBeLessThan(480)
  const shared = new Set([...a.hashes].filter((hash) => b.hashes.includes(hash)))
  expect([...kept].filter((hash) => shared.has(hash)).every((hash) => others.has(hash))).toBe(true)
})
