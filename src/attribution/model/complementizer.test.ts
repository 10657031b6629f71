import { expect, test } from 'vitest'
import { attribution } from '../attribution.ts'
import { withComplementizer } from './complementizer.ts'

function contentOf(text: string, cue: string, content: string): string[] {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const before = attribution({ rule: 'r', because: 'b', cue: at(cue), content: at(content), confidence: 1 })
  return withComplementizer(before, text).content.map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['She left, arguing that the port was shut.', 'arguing', 'the port was shut', 'that the port was shut'],
  ['She left, arguing the port was shut.', 'arguing', 'the port was shut', 'the port was shut'],
  ['She left, noting that “the port” was shut.', 'noting', '“the port” was shut', 'that “the port” was shut'],
  ['Given that the port was shut, she left.', 'Given that', 'the port was shut', 'the port was shut'],
])('%s', (text, cue, content, expected) => {
  expect(contentOf(text, cue, content)).toEqual([expected])
})
