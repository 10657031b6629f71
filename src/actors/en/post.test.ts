import { expect, test } from 'vitest'
import { analysed, marked, rangesOf } from '../../../test/support/marked.ts'
import { isSpokesman, postAt } from './post.ts'

/** The post whose noun is the last word marked as noun, as its words, role and owner. */
function post(example: string) {
  const words = marked(example)
  const [noun] = rangesOf(words, 'noun')
  const tokens = analysed(words.text).sentences.flatMap((sentence) => sentence.tokens)
  const found = postAt(
    words.text,
    tokens,
    tokens.findIndex(({ start }) => start === noun?.start),
  )
  return (
    found && {
      words: words.text.slice(tokens[found.from]?.start, tokens[found.to - 1]?.end),
      role: found.role.role,
      of: found.role.of,
    }
  )
}

test.each([
  ['the Icelandic foreign [noun|minister] left', 'Icelandic foreign minister', 'foreign minister', 'Iceland'],
  [
    'Portugal’s deputy prime [noun|minister] left',
    'Portugal’s deputy prime minister',
    'deputy prime minister',
    'Portugal',
  ],
  ['the [noun|president] of Iceland left', 'president of Iceland', 'president', 'Iceland'],
  ['a [noun|spokesman] for the Kremlin left', 'spokesman for the Kremlin', 'spokesman', 'Kremlin'],
  [
    'a [noun|spokesman] for Icelandic President Jón Hallsson left',
    'spokesman for Icelandic President Jón Hallsson',
    'spokesman',
    'Jón Hallsson',
  ],
  ['Kalda Group [noun|boss] left', 'Kalda Group boss', 'boss', 'Kalda Group'],
  ['the U.S. [noun|ambassador] left', 'U.S. ambassador', 'ambassador', 'United States'],
  ['the late [noun|mayor] left', 'late mayor', 'mayor', null],
  ['the [noun|mayor] of a town left', 'mayor', 'mayor', null],
])('%s', (example, words, role, of) => {
  expect(post(example)).toEqual({ words, role, of })
})

test('a word that is no post', () => {
  expect(post('the Icelandic [noun|ship] left')).toBeNull()
})

test('who speaks for another', () => {
  const speaks = (role: string) => isSpokesman({ role, of: null })
  expect(['spokeswoman', 'deputy spokesman', 'press secretary', 'secretary', 'minister'].map(speaks)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
