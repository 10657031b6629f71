import { expect, test } from 'vitest'
import { timesIn } from '../../../../test/support/marked.ts'

test.each([
  'It began at [TIME 2031-05-14T15:00|3 p.m.] sharp.',
  'It began at [TIME 2031-05-14T09:30|9:30 a.m. local time].',
  'It began at [TIME 2031-05-12T20:00|8 p.m. on Monday].',
  'It began at [TIME 2031-05-12T20:00|8 p.m. Monday].',
  'It began [TIME 2031-05-12T20:15|Monday at 8:15 pm].',
  'It began at [TIME 2031-05-14T19:15|19:15].',
  'It began at [TIME 2031-05-14T15:00Z|1500 GMT].',
  'It began at [TIME 2031-05-14T15:00-04|3 p.m. EDT].',
  'It began at [TIME 2031-05-14T12:00|noon].',
  'It began at [TIME 2031-05-14T24:00|midnight].',
  'It will begin at [TIME 2031-05-14T09:00|about 9 a.m.], or at [TIME 2031-05-16T24:00|midnight Friday].',
  'It began at [TIME 2031-05-14T04:00|four o’clock].',
  'It began at [TIME 2031-05-11T15:45|3:45 on Sunday afternoon].',
  'On [DATE 2031-05-11|Sunday] it rained until [TIME 2031-05-11T16:00|4 p.m.].',
])('%s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test.each([
  'They won 3:2, or 21:15.',
  'A share cost $2.50 a share, 20 a piece.',
  'He ran it in 9.58 and 10:12.',
  'Verse 3:16 is known.',
  'It was 25:61.',
  'I am 3 and you are 13 p.',
])('no time: %s', (text) => {
  expect(timesIn(text)).toBe(text)
})
