import { expect, test } from 'vitest'
import { unknownDate } from '#model'
import { analysed } from '../../test/support/marked.ts'
import { publishedAt } from './notices.ts'

const notice = 'Correction, 20 May 2031: The port was closed on Friday, not on 3 May.'

test('a paragraph that was added later has its own day, and its weekdays count from that', () => {
  const { notices, dates } = analysed(notice)
  expect(notices).toEqual([{ start: 0, end: notice.length, on: { edtf: '2031-05-20', basis: 'text' } }])
  expect(dates.map(({ edtf }) => edtf)).toEqual(['2031-05-20', '2031-05-16', '2031-05-03'])
})

test.each([
  'The correction of 20 May 2031 was wrong.',
  'Correction: The port was closed on Friday.',
  'Correction: The port was not closed by its owners but by the mayor on 20 May 2031.',
  'Corrected in May 2031: The port was closed.',
])('no notice: %s', (text) => {
  expect(analysed(text).notices).toEqual([])
})

test('what stands outside of a notice was published with the article', () => {
  const { notices } = analysed(notice)
  const published = { edtf: '2031-05-14', basis: 'given' } as const
  expect(publishedAt(notices, published, 30).edtf).toBe('2031-05-20')
  expect(publishedAt(notices, published, notice.length)).toEqual(published)
  expect(publishedAt([], unknownDate, 0)).toEqual(unknownDate)
})
