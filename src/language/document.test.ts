import { expect, test } from 'vitest'
import { analysed } from '../../test/support/marked.ts'

const values = (text: string, published: string | null) => analysed(text, published).dates.map(({ edtf }) => edtf)
const text = 'The minister spoke on Monday. He had left on 3 May.'

test('days that count from the document need the day of the document', () => {
  expect(values(text, '2031-05-14')).toEqual(['2031-05-12', '2031-05-03'])
})

test('a document of some day in a month or year gives the year and no weekday', () => {
  expect(values(text, '2031-05')).toEqual([null, '2031-05-03'])
  expect(values(text, '2031')).toEqual([null, '2031-05-03'])
  expect(values(text, '2031-05-14/2031-05-16')).toEqual([null, '2031-05-03'])
})

test('a document without a date leaves the year open', () => {
  expect(values(text, null)).toEqual([null, 'XXXX-05-03'])
})

test('sentences, quotations and dates share their offsets', () => {
  const found = analysed('Nobody came. “We will go on 3 May 2031,” she said.')
  expect(found.sentences.map(({ start, end }) => [start, end])).toEqual([
    [0, 12],
    [13, 50],
  ])
  expect(found.quotations).toEqual([{ start: 13, end: 40, closed: true }])
  expect(found.dates).toEqual([
    {
      start: 28,
      end: 38,
      type: 'DATE',
      value: '2031-05-03',
      edtf: '2031-05-03',
      basis: 'text',
      rule: 'calendar-days',
    },
  ])
})
