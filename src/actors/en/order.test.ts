import { expect, test } from 'vitest'
import { analysed, withMarks } from '../../../test/support/marked.ts'
import { findNamings } from '../find-namings.ts'
import { englishCast } from './order.ts'

test('what takes more words comes first, and no words are taken twice', () => {
  const text = 'Portuguese foreign minister Inês Valadares met the Icelandic president and NATO officials in Lisbon.'
  const found = findNamings(analysed(text), englishCast)
  expect(
    withMarks(
      text,
      found.map(({ kind, start, end }) => ({ role: kind, start, end })),
    ),
  ).toBe(
    '[name|Portuguese foreign minister Inês Valadares] met [post|the Icelandic president] and [people|[name|NATO] officials] in [name|Lisbon].',
  )
})

test('posts that may have one holder', () => {
  const same = (asked: string, held: string) =>
    englishCast.isSamePost({ role: asked, of: null }, { role: held, of: null })
  expect([same('leader', 'president'), same('boss', 'founder'), same('mayor', 'mayor')]).toEqual([true, true, true])
  expect([same('president', 'leader'), same('minister', 'foreign minister'), same('leader', 'mayor')]).toEqual([
    false,
    false,
    false,
  ])
})

test('words that stand for one or for many', () => {
  expect(['He', 'her', 'They', 'it', 'who'].map((word) => englishCast.pronoun(word))).toEqual([
    { number: 'one', person: 'he', place: 'subject' },
    { number: 'one', person: 'she', place: 'object' },
    { number: 'many', person: null, place: 'subject' },
    { number: 'thing', person: null, place: 'subject' },
    null,
  ])
  expect(['Lisbon', 'portugal', 'Porto'].map((word) => englishCast.stateMeantBy(word))).toEqual([
    'Portugal',
    'Portugal',
    null,
  ])
})
