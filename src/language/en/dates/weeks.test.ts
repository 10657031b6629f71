import { expect, test } from 'vitest'
import { datesIn, timesIn } from '../../../../test/support/marked.ts'

test.each([
  'They met in [DATE 2031-W10|the week of March 4], or [DATE 2031-W10-WE|the weekend of 8 March].',
  'It opens in [DATE 2031-W19|the second week of May] and ends in [DATE 2031-W22-WE|the last weekend of May].',
  'It opened in [DATE 2029-W14|the first week of April 2029].',
  'It was the first week of the war.',
])('%s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test('a week is its days', () => {
  const example = 'They met in [2031-03-03/2031-03-09 inferred|the week of March 4].'
  expect(datesIn(example)).toBe(example)
})

test.each(['The week of March 40 never came.', 'A week of 12 games.'])('no week: %s', (text) => {
  expect(timesIn(text)).not.toContain('-W')
})
