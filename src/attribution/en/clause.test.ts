import { expect, test } from 'vitest'
import { analysed, marked, rangesOf } from '../../../test/support/marked.ts'
import { clauseEnd, contentRange, withoutEdges } from './clause.ts'

const tokensOf = (text: string) => analysed(text).sentences.flatMap(({ tokens }) => tokens)

test.each([
  '[content|It is over], …',
  '[content|It is over]!”',
  '“[content|It is over].',
  '[content|“It is over.”]',
  '[content|“over” and out]',
  '[content|It is “over.”]',
  `[content|It is "over"].`,
  '([content|it is over])',
  '– [content|it is the mayors’ own]',
])('%s', (example) => {
  const { text, marks } = marked(example)
  expect(contentRange(tokensOf(text), 0)).toEqual(rangesOf({ text, marks }, 'content')[0])
})

test('of marks alone nothing is left', () => {
  expect(contentRange(tokensOf('“…”'), 0)).toBeNull()
  expect(withoutEdges(tokensOf('— …'))).toEqual([])
})

test('a clause ends at another speaker or at a semicolon, not at every comma', () => {
  const end = (text: string) => {
    const tokens = tokensOf(text)
    return tokens
      .slice(0, clauseEnd(tokens, 0))
      .map((token) => token.text)
      .join(' ')
  }
  expect(end('the port, once full, is empty; nobody came')).toBe('the port , once full , is empty')
  expect(end('the port is empty, according to the mayor')).toBe('the port is empty')
  expect(end('all went according to plan')).toBe('all went according to plan')
})
