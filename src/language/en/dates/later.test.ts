import { expect, test } from 'vitest'
import { epochDay } from '#util'
import { datesBy } from '../../../../test/support/marked.ts'
import { later } from './later.ts'

const context = { previous: () => epochDay(2031, 3, 1) }

test.each([
  '[2031-03-03 inferred|Two days later] she was gone.',
  'She was gone [2031-03-02 inferred|a day later].',
  'She was gone [2031-03-04 inferred|3 days after that].',
  'She had left [2031-02-28 inferred|a day earlier].',
  'She had left [2031-02-15 inferred|two weeks before that].',
  'She left [2031-03-02 inferred|the next day].',
  'She left [2031-03-02 inferred|the following day].',
  'She had left [2031-02-28 inferred|the previous day], or [2031-02-28 inferred|the day before].',
  'She left [2031-03-01 inferred|that day], [2031-03-01 inferred|the same day] as he.',
])('counts from the day spoken of, not from the document’s: %s', (example) => {
  expect(datesBy(later, example, context)).toBe(example)
})

test.each([
  'A few days later she was gone.',
  'Days later she was gone.',
  'Two months later she was gone.',
  'The day after the vote she was gone.',
  'Sooner or later, one day, she goes.',
])('nothing to count: %s', (text) => {
  expect(datesBy(later, text, context)).toBe(text)
})

test('without a day spoken of there is none', () => {
  expect(datesBy(later, 'Two days later she was gone.')).toBe('Two days later she was gone.')
})
