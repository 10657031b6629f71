import { expect, test } from 'vitest'
import { marked, rangesOf } from '../../../../test/support/marked.ts'
import { tenseAt } from './tense.ts'

const tenseOf = (example: string) => {
  const all = marked(example)
  return tenseAt(all.text, rangesOf(all, 't')[0] ?? { start: 0, end: 0 })
}

test.each([
  ['They met [t|Monday].', 'past'],
  ['The mayor said [t|Monday] that they will leave.', 'past'],
  ['By [t|Friday], the mayor had said so.', 'past'],
  ['They have stood since [t|May].', 'past'],
  ['They will meet [t|Monday].', 'future'],
  ['The mayor said they would leave [t|Monday].', 'future'],
  ['The figures are to be released [t|Monday].', 'future'],
  ['On [t|Friday], the court will hear it.', 'future'],
  ['It is due [t|Friday].', 'future'],
  ['They speed and need [t|Friday].', null],
  ['[t|Monday]: no news', null],
])('%s', (example, expected) => {
  expect(tenseOf(example)).toBe(expected)
})
