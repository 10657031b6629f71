import { expect, test } from 'vitest'
import { analyse, english } from '#language'
import { relaysIn } from './relay.ts'

function named(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }]
  const { sentences, dates } = analyse({ text, blocks, published: { edtf: null, basis: 'unknown' } }, english)
  return sentences.flatMap((sentence) =>
    relaysIn(sentence, dates).map(({ kind, name }) => `${kind} ${text.slice(name.start, name.end)}`),
  )
}

test.each([
  ['He left, according to Norwire.', ['by Norwire']],
  ['She was quoted by the Harbour Gazette as saying so.', ['by the Harbour Gazette']],
  ['She was quoted as saying by Norwire that he left.', ['by Norwire']],
  ['He left, as reported by the Harbour Gazette.', ['by the Harbour Gazette']],
  ['The paper said, citing officials in the port, that he left.', ['from officials in the port']],
  ['The paper said, citing the weather, that he left.', []],
  ['The paper said, citing the release of prisoners by the Council, that he left.', []],
  ['The paper said, citing two of the officials, that he left.', ['from two of the officials']],
  ['He was cited for speeding by the lake.', []],
])('%s', (text, expected) => {
  expect(named(text)).toEqual(expected)
})
