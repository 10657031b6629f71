import { expect, test } from 'vitest'
import { marked, withMarks } from '../../test/support/marked.ts'
import { quotationsOf } from './quotations.ts'

const quoted = (text: string) => {
  let start = 0
  const blocks = text.split('\n').map((line) => {
    const block = { start, end: start + line.length, kind: 'paragraph' as const }
    start += line.length + 1
    return block
  })
  return withMarks(
    text,
    quotationsOf(text, blocks).map(({ start: from, end, closed }) => ({
      role: closed ? 'q' : 'open',
      start: from,
      end,
    })),
  )
}

test.each([
  'She said: [q|“It is over.”] Then [q|“Go.”]',
  'She said: [q|"It is over."] Then [q|"Go."]',
  "She said: [q|``It is over.''] He left.",
  'She said: [q|«It is over.»]',
  'A [q|„Low-9 opening”] closes high.',
  'It’s the ministers’ own ‘plan’.',
  'A stray ” closes nothing.',
])('%s', (example) => {
  expect(quoted(marked(example).text)).toBe(example)
})

test('speech that runs on over blocks is open in each but the last', () => {
  const example = '[open|“It is over.]\n[q|“Go home.”]\nThey went.'
  expect(quoted(marked(example).text)).toBe(example)
})

test('a straight mark that nobody closed does not turn the next block inside out', () => {
  const example = 'A pipe of 6[open|" burst.]\nHe said [q|"no"] twice.'
  expect(quoted(marked(example).text)).toBe(example)
})
