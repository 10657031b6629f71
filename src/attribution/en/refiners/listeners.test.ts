import { expect, test } from 'vitest'
import { analysed } from '../../../../test/support/marked.ts'
import { attribution } from '../../attribution.ts'
import { listeners } from './listeners.ts'

function contentOf(text: string, cue: string): string {
  const start = text.indexOf(cue)
  const content = { start: start + cue.length + 1, end: text.length - 1 }
  const before = attribution({
    rule: 'r',
    because: 'b',
    cue: { start, end: start + cue.length },
    content,
    confidence: 1,
  })
  return (
    listeners([before], analysed(text))[0]
      ?.content.map((part) => text.slice(part.start, part.end))
      .join() ?? ''
  )
}

test.each([
  ['Ada Nkemelu told a meeting of harbour pilots that the port was shut.', 'told', 'that the port was shut'],
  ['She is warning voters that the port is shut.', 'is warning', 'that the port is shut'],
  ['She told reporters the port was shut.', 'told', 'reporters the port was shut'],
  ['She told that story again.', 'told', 'that story again'],
  ['She warned of ferries that leak.', 'warned', 'of ferries that leak'],
  ['She told a man who thought that she slept.', 'told', 'a man who thought that she slept'],
  ['She told people about that night.', 'told', 'people about that night'],
  ['She mentioned ferries that leak.', 'mentioned', 'ferries that leak'],
])('%s', (text, cue, expected) => {
  expect(contentOf(text, cue)).toBe(expected)
})
