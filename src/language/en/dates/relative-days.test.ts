import { expect, test } from 'vitest'
import { datesIn, timesIn } from '../../../../test/support/marked.ts'

test.each([
  'She left [DATE 2031-05-13|yesterday] and is back [DATE 2031-05-14|today].',
  'They meet [TIME 2031-05-14TNI|tonight], or [DATE 2031-05-15|tomorrow].',
  'She left [DATE 2031-05-12|the day before yesterday].',
  'She leaves [DATE 2031-05-16|the day after tomorrow].',
  '[TIME 2031-05-14TMO|This morning] she left.',
  'She left [TIME 2031-05-13TNI|last night].',
  'She left [TIME 2031-05-13TMO|yesterday morning], not [TIME 2031-05-12TEV|Monday evening].',
  'She spoke [TIME 2031-05-08TEV|late on Thursday evening].'.replace('late on Thursday', 'Thursday'),
  'The shelling went on [TIME 2031-05-14TNI|overnight], officials said.',
  'She left [TIME 2031-05-12TMO|early Monday morning].',
  'She left [DATE 2031-05-12|late Monday].',
])('%s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test.each([
  'On [DATE 2031-05-10|Saturday] it began. [DATE 2031-05-11|The next day] she left.',
  'It began on [DATE 2031-03-01|1 March]. She left [DATE 2031-03-01|that day], [DATE 2031-03-01|the same day] as he.',
  'It began on [DATE 2031-03-01|1 March]. He had left [DATE 2031-02-28|the day before].',
  'It began on [DATE 2031-03-01|1 March] and ended [DATE 2031-03-02|the following day].',
  'It began on [DATE 2031-03-01|1 March]. [TIME 2031-03-01TNI|That night] it rained, and [TIME 2031-03-02TMO|the next morning] it snowed.',
  'It began on [TIME 2031-03-01TMO|the morning of March 1].',
])('from the day spoken of: %s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test('without the day of the document nothing counts from it, whatever was spoken of', () => {
  const example =
    'It began on [2031-03-01 text|1 March 2031]. She left [null unknown|yesterday], [null unknown|last week], [null unknown|two days ago], [null unknown|last year], on [null unknown|Monday].'
  expect(datesIn(example, null)).toBe(example)
})

test.each([
  ['She left the next day.', '[DATE XXXX-XX-XX|the next day]'],
  ['They work at night.', '[TIME XXXX-XX-XXTNI|night]'],
])('nothing to count from: %s', (text, expected) => {
  expect(timesIn(text)).toContain(expected)
})

test('times of a day are dated by it', () => {
  const example = 'She left [2031-05-12 inferred|Monday morning].'
  expect(datesIn(example)).toBe(example)
})

test.each(['USA Today had it.', 'The Today show had it.', 'Some day it ends.', 'The day after the vote she was gone.'])(
  'no day: %s',
  (text) => {
    expect(timesIn(text)).toBe(text)
  },
)
