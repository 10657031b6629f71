import { expect, test } from 'vitest'
import { writtenDates } from './written-dates.ts'

const days = (line: string, order: 'day-first' | 'month-first' | null = null) =>
  writtenDates(line, order).map(({ edtf }) => edtf)

test.each([
  '14 May 2031',
  'May 14th, 2031',
  '14-May-2031',
  '14. Mai 2031',
  '14 mai 2031, 10:00',
  '14 de mayo de 2031',
  '14 maggio 2031',
  '14 de maio de 2031',
  '14 mei 2031',
  '14 мая 2031',
  '14 травня 2031 р.',
  '14 maja 2031',
  '14 MAYIS 2031',
  '2031. május 14.',
  '14 مايو 2031',
  '2031年5月14日',
  '2031년 5월 14일',
  '2031-05-14',
  '2031/5/14',
  '14.05.2031',
  '14/5/2031',
  '05/14/31',
])('%j is one day', (line) => {
  expect(days(line)).toEqual(['2031-05-14'])
})

test('several days of a line come in its order, with their places', () => {
  const line = 'Published 14 May 2031, updated 2031-05-15'
  expect(writtenDates(line).map(({ start, end }) => line.slice(start, end))).toEqual(['14 May 2031', '2031-05-15'])
})

test('which number is the month has to be known', () => {
  expect(days('5/6/2031')).toEqual([])
  expect(days('5/6/2031', 'month-first')).toEqual(['2031-05-06'])
  expect(days('5/6/2031', 'day-first')).toEqual(['2031-06-05'])
  expect(days('5/5/2031')).toEqual(['2031-05-05'])
})

test.each([
  '31 June 2031',
  '14 May 1899',
  '14 May 2201',
  'May 2031',
  '14 May',
  '14 Blurb 2031',
  '192.168.10.2031',
  '1/2/3/2031',
])('%j is no day of a page', (line) => {
  expect(days(line)).toEqual([])
})
