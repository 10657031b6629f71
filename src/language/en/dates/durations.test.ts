import { expect, test } from 'vitest'
import { datesIn, timesIn } from '../../../../test/support/marked.ts'

test.each([
  'It took [DURATION P3Y|three years].',
  'A [DURATION P10D|ten-day] visit took [DURATION P2W|more than two weeks].',
  'They waited [DURATION PT24H|24 hours] and [DURATION PT30M|half an hour].',
  'They waited for [DURATION PXW|weeks], then [DURATION PXD|several days].',
  'It took [DURATION P90D|at least 90 days], or [DURATION P3M|nearly three months].',
  'It took [DURATION PT2H30M|two and a half hours].'.replace('PT2H30M', 'PT150M'),
  'They waited [DURATION P1M|a month] or [DURATION P1Y|one year].',
  'It came after [DURATION PXY|years of] war.'.replace('years of]', 'years] of'),
  'A [DURATION P24Y|24-year-old] man and a boy [DURATION P6Y|six years old] came.',
  'A [DURATION P6M|six-month-old] cat and a [DURATION P1Y|year-long] trial, a [DURATION P1W|weeklong] strike.',
  'It rose in [DURATION P9M|the first nine months].',
  'It rose in [DURATION P2DE|two decades].',
  'They had [DURATION P2D|two full days] of talks.',
  'Of [DURATION PT45M|45 minutes] he played [DURATION PT20S|20 seconds].',
  'It lasted [DURATION P120D|120 days], a [DURATION P18M|18-month] plan.',
  'It happened [DURATION P2D|two days] after the vote, [DURATION P2W|two weeks] earlier than planned.',
  'It takes [DURATION P2Y|two] to [DURATION P3Y|three years], or [DURATION PT90M|90 minutes or so].',
  'They agreed on [DURATION P60D|a 60-day period].',
])('%s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test.each([
  'It fell in [2031-02-14/2031-05-14 inferred|the past three months].',
  'It fell over [2030-05-14/2031-05-14 inferred|the past year].',
  'It will fall in [2031-05-14/2031-05-24 inferred|the next 10 days].',
  'It took [null text|three years].',
])('lengths that are tied to the document have days: %s', (example) => {
  expect(datesIn(example)).toBe(example)
})

test.each([
  'Wait a second, this second vote counts.',
  'A quarter of the men, about a quarter, left.',
  'One night stands.',
])('no length of time: %s', (text) => {
  expect(timesIn(text)).not.toContain('DURATION P1Q')
  expect(timesIn(text)).not.toContain('PT1S')
})

test.each([
  'They meet [SET P1D|every day] and [SET P1Y|each year].',
  'They meet [SET P2W|every two weeks], or [SET P1D|daily].',
  'They pay $5 million [SET P1Y|a year], [SET P1W|twice a week].',
  'They make 20 [SET P1D|per day].',
  'The [SET P1Y|annual] report came out.',
  'They meet [SET XXXX-WXX-7TNI|every Sunday night].',
  'They meet [SET XXXX-07|every July], and on [SET XXXX-WXX-1TNI|Monday nights].',
])('sets: %s', (example) => {
  expect(timesIn(example)).toBe(example)
})
