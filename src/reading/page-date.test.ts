import { expect, test } from 'vitest'
import { metadataDate, visibleDate } from './page-date.ts'

test.each([
  ['2031-05-14', '2031-05-14'],
  [' 2031-05-14T23:30:00-05:00 ', '2031-05-14'],
  ['20310514', '2031-05-14'],
  ['Wed, 14 May 2031 08:00:00 GMT', '2031-05-14'],
  ['May 4, 2031', '2031-05-04'],
  ['Sept. 4th, 2031', '2031-09-04'],
])('metadata %j is the page’s own day', (value, edtf) => {
  expect(metadataDate(value)).toEqual({ edtf, basis: 'metadata' })
})

test.each([null, '', 'yesterday', '2031-02-30', '1938211200', '1938211200000', '05/06/2031', 'May 2031'])(
  'metadata %j is no day',
  (value) => {
    expect(metadataDate(value)).toEqual({ edtf: null, basis: 'unknown' })
  },
)

test.each([
  [['Port closed', 'Published 14 May 2031'], '2031-05-14', 'text'],
  [['By Ana Sousa | May 14, 2031, 8:05 am'], '2031-05-14', 'text'],
  [['Last updated on 2031-05-14 at 10:00 GMT'], '2031-05-14', 'text'],
  [['Wednesday 14th May 2031'], '2031-05-14', 'text'],
  [['LISBON, May 14, 2031 – The port was closed on 3 March 2030. Ships turned back.'], '2031-05-14', 'dateline'],
  [['LISBON, 14 May 2031 (Halfway Wire) – Talks began. They ended.'], '2031-05-14', 'dateline'],
] as const)('a line that dates the page: %j', (lines, edtf, basis) => {
  expect(visibleDate(lines)).toEqual({ edtf, basis })
})

test.each([
  [['The port closed on 3 March 2030. Ships turned back.']],
  [['The treaty of 3 May 2021 fell apart.']],
  [['What the mayor knew on 24 June 2030']],
  [['Published in May 2031']],
  [['Published 31 June 2031']],
  [[]],
])('a date that is the story’s is not taken for the page’s: %j', (lines) => {
  expect(visibleDate(lines)).toEqual({ edtf: null, basis: 'unknown' })
})

test('a first line with a day that is none does not hide the next', () => {
  expect(visibleDate(['Published 31 June 2031', 'Updated 14 May 2031'])).toEqual({ edtf: '2031-05-14', basis: 'text' })
})
