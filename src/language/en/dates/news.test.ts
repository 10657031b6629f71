import { expect, test } from 'vitest'
import { timesIn } from '../../../../test/support/marked.ts'

// The document is of 14 May 2031, a Wednesday.
test.each([
  'It paid for [DURATION P3M|the last three months] and [DURATION P3Y|the past three years].',
  'He was held [TIME 2031-05-08TNI|Thursday night] and freed [TIME 2031-05-09TMO|early Friday morning].',
  'The firm told of [DATE 2031-Q1|first quarter] profit; [DATE 2030-Q4|the fourth quarter of last year] was poor.',
  'In [DATE 1989|fiscal 1989] it lost; in [DATE 199|the 1990s] it won; in [DATE 2031-03|mid-March] it stopped.',
  'It took [DURATION P2W|nearly two weeks]; [DATE 2030|a year ago] it took [DURATION P2D|two days].',
  '[DATE 2031-05|Earlier this month] he left; [DATE 2031-W20|later this week] he will be back.',
  'It is made [SET P1D|daily], seen [SET P1Y|annually] and sold [SET XXXX-WXX-1|every Monday].',
  'She [DATE PAST_REF|recently] came, and [DATE PRESENT_REF|currently] waits.',
  'The law passed [DATE 2031-W19|last week] and he signs it on [DATE 2031-05-08|Thursday].',
  'She will speak on [DATE 2031-05-15|Thursday] and leaves [DATE 2031-05-18|next Sunday]; she came [DATE 2031-05-12|last Monday].',
  'On [DATE 2031-03-01|1 March] he came; [DATE 2031-03-03|two days later] he left. [DATE 2031-03-02|The day before], none knew.',
  'It began on [DATE 2031-03-11|March 11]. [DATE 2031-W10|The week before], nobody came.',
  'It rose at [TIME 2031-05-09T14:30|2:30 p.m.] ([TIME 2031-05-09T18:30Z|1830 GMT]) on [DATE 2031-05-09|Friday].',
  'They came [TIME 2031-05-13TNI|last night], [TIME 2031-05-14TMO|this morning] and in [TIME 2031-05-14TEV|the evening].',
  'Of [DATE 2010-WI|the winter of 2010-11] he said little.',
  'Some won at the Games Porto [DATE 2031|2031], at [DATE 2030|2030] Riga Games; the Galaxy 1999 is a phone.',
])('%s', (example) => {
  expect(timesIn(example)).toBe(example)
})
