import { expect, test } from 'vitest'
import { timesIn } from '../../../../test/support/marked.ts'

test.each([
  'The port is [DATE PRESENT_REF|now] closed; it is [DATE PRESENT_REF|currently] idle.',
  '[DATE PRESENT_REF|Now] the harbour is closed.',
  'She [DATE PAST_REF|recently] left, in [DATE PAST_REF|recent weeks].',
  'In [DATE PAST_REF|the past] it was so; in [DATE FUTURE_REF|the future] it will not be.',
  'It will fall in [DATE FUTURE_REF|the coming months].',
  'The [DATE PRESENT_REF|current] mayor knows.',
  '[DATE PRESENT_REF|These days] nobody asks.',
])('%s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test.each([
  'Now, what is this?',
  'Now then, let us go.',
  'Now that the harbour is closed, they left.',
  'The current account is short, and so are futures.',
  'They went past the gate, against the upward current of the river.',
  'Sun Microsystems sat second.',
  'They may march, and spring up again.',
])('no time: %s', (text) => {
  expect(timesIn(text)).toBe(text)
})
