import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ActorType, actorTypeSchema } from '#model'
import { englishBodies } from '../en/english-bodies.ts'
import { compareActors } from './compare.ts'
import { sameFrom } from './comparison.ts'

const compared = (name: string, type: ActorType = 'person') => ({ name, type, aliases: [], roles: [] })
const score = (a: string, b: string, type?: ActorType) =>
  compareActors(compared(a, type), compared(b, type), englishBodies).score

const pairs = readFileSync(join(import.meta.dirname, 'fixtures/pairs.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([a = '', b = '', type, verdict]) => ({ a, b, type: actorTypeSchema.parse(type), isSame: verdict === 'same' }))

test('labelled pairs: what is called one is one, and most of what is one is found', () => {
  const found = pairs.map(({ a, b, type, isSame }) => ({ isSame, isFound: score(a, b, type) >= sameFrom }))
  const right = found.filter(({ isSame, isFound }) => isSame && isFound).length
  expect(pairs.length).toBeGreaterThanOrEqual(500)
  expect(right / found.filter(({ isFound }) => isFound).length).toBeGreaterThanOrEqual(0.98)
  expect(right / found.filter(({ isSame }) => isSame).length).toBeGreaterThanOrEqual(0.9)
})

test.each([
  ['Volodymyr Zelenskyy', 'Volodymyr Zelensky', 'the same name in two spellings'],
  ['Putin, Vladimir', 'Vladimir Putin', 'the same name'],
  ['Hillary Rodham', 'Hillary Rodham Clinton', 'one name goes on where the other ends, as after a marriage'],
])('%s is %s, and why is said', (a, b, reason) => {
  expect(compareActors(compared(a), compared(b), englishBodies).reasons).toContain(reason)
})

test('“Vladimir” and “Volodymyr” are two names', () => {
  expect(score('Vladimir Marchenko', 'Volodymyr Marchenko')).toBeLessThan(sameFrom)
})

test('a person is no organisation', () => {
  const found = compareActors(compared('Kalda'), compared('Kalda', 'organisation'), englishBodies)
  expect(found.score).toBeLessThan(0.1)
})

test('the same post speaks for one person where a surname is all there is', () => {
  const mayor = { roles: [{ role: 'mayor', of: 'Porto' }] }
  const found = compareActors(
    { ...compared('Tavira'), ...mayor },
    { ...compared('Rui Tavira'), ...mayor },
    englishBodies,
  )
  expect(found).toMatchObject({
    score: 0.6,
    reasons: ['one of them is called by surname alone', 'both are mayor of Porto'],
  })
})

test('whatever the names, comparing gives a score from 0 to 1, the same either way round, and 1 name is itself', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(...pairs.flatMap(({ a, b }) => [a, b])),
  )
  fc.assert(
    fc.property(name, name, fc.constantFrom(...actorTypeSchema.options), (a, b, type) => {
      const forth = score(a, b, type)
      expect(forth).toBe(score(b, a, type))
      expect(forth >= 0 && forth <= 1).toBe(true)
    }),
  )
})
