import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCapitalised, isWord, tokens } from './tokens.ts'

const words = (text: string) => tokens(text, { start: 0, end: text.length }).map((token) => token.text)

test.each([
  ['The host’s ship sank.', ['The', 'host', '’s', 'ship', 'sank', '.']],
  ["It didn't, he'd say", ['It', "didn't", ',', "he'd", 'say']],
  ['a well-known co-pilot – she', ['a', 'well-known', 'co-pilot', '–', 'she']],
  ['U.S. and E.U. envoys', ['U.S.', 'and', 'E.U.', 'envoys']],
  ['$2.50 or 12,500 at 3,4', ['$', '2.50', 'or', '12,500', 'at', '3', ',', '4']],
  ['AT&T left…', ['AT&T', 'left', '…']],
  ['Wait... “No”', ['Wait', '...', '“', 'No', '”']],
  ["'so', he said", ["'", 'so', "'", ',', 'he', 'said']],
  ['Ольга сказала', ['Ольга', 'сказала']],
])('%j', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('offsets count from the start of the whole text, and lower case makes apostrophes plain', () => {
  expect(tokens('So: Didn’t', { start: 3, end: 10 })).toEqual([{ start: 4, end: 10, text: 'Didn’t', lower: "didn't" }])
})

test('words and capitals', () => {
  const kinds = (text: string) =>
    tokens(text, { start: 0, end: text.length }).map((token) => [isWord(token), isCapitalised(token)])
  expect(kinds('Élan 12 x !')).toEqual([
    [true, true],
    [true, false],
    [true, false],
    [false, false],
  ])
  expect([isWord(undefined), isCapitalised(undefined)]).toEqual([false, false])
})

test('tokens cover all but white space, in order and without overlap', () => {
  const units = fc.constantFrom(
    'a',
    'Bé',
    '7',
    ' ',
    '.',
    ',',
    '-',
    '–',
    '&',
    "'s",
    '’',
    '"',
    '“',
    '$',
    '\n',
    '\u00a0',
    '😀',
    'Ж',
  )
  fc.assert(
    fc.property(fc.string({ unit: units }), (text) => {
      const found = tokens(text, { start: 0, end: text.length })
      expect(found.map((token) => token.text).join('')).toBe(text.replaceAll(/\s/gu, ''))
      for (const [index, { start, end, text: own }] of found.entries()) {
        expect(text.slice(start, end)).toBe(own)
        expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
      }
    }),
  )
})
