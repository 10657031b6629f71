import { expect, test } from 'vitest'
import type { BlockKind } from '#model'
import { analysed, marked, withMarks } from '../../test/support/marked.ts'
import { english } from './en/english.ts'
import { sentencesOf } from './sentences.ts'

const cut = (text: string) =>
  withMarks(
    text,
    analysed(text).sentences.map(({ start, end }) => ({ role: 's', start, end })),
  )

test.each([
  '[s|The talks ended.] [s|Nobody spoke.]',
  '[s|“It is over.”] [s|She left.]',
  '[s|“It is over,” she said.] [s|“Go home.”]',
  '[s|(It rained.)] [s|Then it stopped!]',
  '[s|Who knows?] [s|“Nobody,” he said.]',
  '[s|Mr. Valadares met Dr. Ilse J. Brandt of Acme Inc. on Sept. 11.] [s|Both left.]',
  '[s|The U.S. envoy paid $2.50 at 3 p.m. on Monday.] [s|He left.]',
  '[s|He waited... and waited.] [s|Then he left.]',
  '[s|See example.org for more.]',
  '[s|He said no.] [s|The talks went on.]',
  '[s|“Will you sign?”] [s|“No.”] [s|The minister rose.]',
  '[s|Flight No. 12 was late.]',
  '[s|She fell ill.] [s|The doctors came.]',
  '[s|They sat.] [s|The sun.] [s|It set.]',
  '[s|It happened in Springfield, Ill. The mayor spoke.]',
])('%s', (example) => {
  expect(cut(marked(example).text)).toBe(example)
})

test.each([
  'LISBON, 6 May 2031 (Halfway Wire) – [s|Talks began.] [s|They ended.]',
  'TALLINN — [s|Talks began.]',
  '[s|NATO met.] [s|Then it parted.]',
  '[s|The bridge – an old one – fell.]',
])('a dateline is no part of what is said: %s', (example) => {
  expect(cut(marked(example).text)).toBe(example)
})

test('a sentence knows its block, and whether it is the first there', () => {
  const text =
    'Talks end\n\nBy Ana Sousa\n\nThey ended. All left.\n\nShare this\n\nRepublished from The Harbour Courier.'
  const kinds: readonly BlockKind[] = ['title', 'byline', 'paragraph', 'boilerplate', 'credit']
  let start = 0
  const blocks = text.split('\n\n').map((part, index) => {
    const block = { start, end: start + part.length, kind: kinds[index] ?? 'paragraph' }
    start += part.length + 2
    return block
  })
  expect(
    sentencesOf(text, blocks, english).map((sentence) => [
      text.slice(sentence.start, sentence.end),
      sentence.block,
      sentence.opens,
    ]),
  ).toEqual([
    ['Talks end', 'title', true],
    ['They ended.', 'paragraph', true],
    ['All left.', 'paragraph', false],
  ])
})

test('a text without sentence ends is cut into stretches of bounded length, and nothing is lost', () => {
  const text = Array.from({ length: 1000 }, (_, index) => `w${index}`).join(' ')
  const { sentences } = analysed(text)
  expect(sentences.map(({ tokens }) => tokens.length)).toEqual([301, 301, 301, 97])
  expect(sentences.flatMap(({ tokens }) => tokens.map((token) => token.text)).join(' ')).toBe(text)
})
