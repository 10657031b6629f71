import { expect, test } from 'vitest'
import { timesIn } from '../../../../test/support/marked.ts'

test.each([
  'She left [DATE 2031-05-12|two days ago].',
  'She left [DATE 2031-W18|two weeks ago].',
  'She left [DATE 2031-02|three months ago].',
  'She left [DATE 2030|a year ago].',
  'She left [DATE 2025|about six years ago].',
  'She left [DATE 2029-11|a year and a half ago].',
  'She left [DATE 202|a decade ago].',
  'She left [DATE 2031-05-07|a week ago today].',
  'She left after [DATE 2030|the year-earlier period], for [DURATION P18M|18 months] before that.',
  'She left [DATE PAST_REF|a few years ago], or [DATE PAST_REF|long ago].',
  'She leaves [DATE 2034|three years from now].',
  'Sales rose from [DATE 2030|a year earlier].',
])('from the document: %s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test.each([
  'On [DATE 2031-03-01|1 March] she left. [DATE 2031-03-03|Two days later] he followed.',
  'On [DATE 2031-03-01|1 March] she left, and [DATE 2031-03-04|3 days after that] he followed.',
  'On [DATE 2031-03-01|1 March] she left. [DATE 2031-02-28|A day earlier] he had.',
  'On [DATE 2031-03-01|1 March] she left. He had left [DATE 2031-02-15|two weeks before that].',
  'In [DATE 1998|1998] she left. He followed [DATE 2000|two years later].',
  'In [DATE 1998-11|November 1998] she left. He followed [DATE 1999-01|two months later].',
  'Profit fell in [DATE 2030-Q3|the third quarter of 2030] from [DATE 2029-Q3|a year earlier].',
  'She left in [DATE 1998|1998]; [DATE FUTURE_REF|years later] he followed.',
])('from the date spoken of: %s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test.each(['They may come sooner or later, one way or another.', 'No later than that, and no earlier.'])(
  'nothing to count: %s',
  (text) => {
    expect(timesIn(text)).toBe(text)
  },
)

test('what has no day to count from stays open', () => {
  expect(timesIn('Two days later she left.', null)).toBe('[DATE FUTURE_REF|Two days later] she left.')
  expect(timesIn('In 1998 he came. Two days later she left.', '2031-05-14')).toContain('FUTURE_REF|Two days later')
})
