import { expect, test } from 'vitest'
import { kindOfLine, looksLikeHeading } from './line-kinds.ts'

const kind = (line: string, place: 'edge' | 'middle' = 'middle') => kindOfLine(line, place)?.kind ?? null

test.each([
  'Advertisement',
  'Share this article',
  'Share on Facebook Twitter WhatsApp',
  'Exit mobile version',
  'Skip to main content',
  'Read more',
  'Read also: Mayor closes port',
  'Sign up for our newsletter',
  'We use cookies to make this site better.',
  'Accept all cookies',
  '© 2031 Harbour Courier',
  'All rights reserved.',
  '4 min read',
])('%j is boilerplate', (line) => {
  expect(kind(line)).toBe('boilerplate')
})

test.each([
  'This article is republished from The Harbour Courier under a Creative Commons license. Read the original article.',
  'This story was originally published by The Harbour Courier.',
  'First published in the Harbour Courier',
  'Read the original article.',
])('%j is a credit', (line) => {
  expect(kind(line)).toBe('credit')
})

test.each([
  'By Ana Sousa',
  'By Ana Sousa and Rui Tavira',
  'BY: Ana de Sousa | 14 May 2031',
  'By Ana Sousa - 14/05/31 11:04 PM',
  'Ana Sousa is a senior lecturer in history at Minho University.',
])('%j is a byline at the edge of a text, and nothing in its middle', (line) => {
  expect(kind(line, 'edge')).toBe('byline')
  expect(kind(line)).toBeNull()
})

test.each(['World', 'Politics', '14 May 2031', 'Wednesday, May 14, 2031, 8:05 pm'])(
  '%j is boilerplate at the edge of a text, and nothing in its middle',
  (line) => {
    expect(kind(line, 'edge')).toBe('boilerplate')
    expect(kind(line)).toBeNull()
  },
)

test.each([
  'World leaders met',
  'The treaty of 14 May 2031 fell apart.',
  'Share prices fell on Monday.',
  'Read more than once, the letter makes sense.',
  'Home is where the harbour is.',
  'Search parties left at dawn.',
  'Comments by the mayor were lost.',
  'This report was published by mistake, the mayor said.',
  'By Monday the port was closed.',
  'Rui Tavira is the mayor of the port, who said that talks were over.',
  'Advertisement for the port was cut.',
])('%j is running text', (line) => {
  expect(kind(line, 'edge')).toBeNull()
})

test('each kind comes with its reason', () => {
  expect(kindOfLine('Advertisement', 'middle')).toEqual({
    kind: 'boilerplate',
    reason: 'page furniture: advertisement',
  })
})

test('headings are short, open with a capital and end without a sentence end', () => {
  expect(['New talks', '“No way back”?', '12 days', 'Why now?'].map(looksLikeHeading)).toEqual([true, true, true, true])
  expect(['They left.', 'and so on', 'He said:', 'A'.repeat(91), 'W '.repeat(15).trim()].map(looksLikeHeading)).toEqual(
    Array.from({ length: 5 }, () => false),
  )
})
