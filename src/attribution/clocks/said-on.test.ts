import { expect, test } from 'vitest'
import { analysed } from '../../../test/support/marked.ts'
import { englishClocks } from '../en/clocks.ts'
import { englishRules } from '../en/order.ts'
import { findAttributions } from '../find.ts'
import { clocksOf } from './clocks.ts'

/** Day of saying and basis of each claim; everyone is one speaker unless told otherwise. */
function said(text: string, published: string | null = '2031-05-14', speakers: readonly string[] = []) {
  const all = analysed(text, published)
  const attributions = findAttributions(all, englishRules)
  const known =
    published === null ? ({ edtf: null, basis: 'unknown' } as const) : ({ edtf: published, basis: 'given' } as const)
  return clocksOf(
    attributions,
    attributions.map((_, index) => speakers[index] ?? 'one'),
    all,
    known,
    englishClocks,
  ).map(({ saidOn }) => `${saidOn.edtf} ${saidOn.basis}`)
}
const onlyByThen = '../2031-05-14 inferred'

test.each([
  ['The mayor said on Monday that the port was closed.', '2031-05-12 inferred'],
  ['The mayor on Monday said that the port was closed.', '2031-05-12 inferred'],
  ['On Monday, the mayor said that the ship had left on 3 May.', '2031-05-12 inferred'],
  ['On 3 May 2030 the mayor announced that talks had failed.', '2030-05-03 text'],
  ['“The port is closed,” the mayor said on Monday.', '2031-05-12 inferred'],
  ['In March, the mayor said that the port was closed.', '2031-03 inferred'],
  ['The mayor, speaking on Monday, said that the port was closed.', '2031-05-12 inferred'],
  ['According to a statement on Monday, the port was closed.', '2031-05-12 inferred'],
])('the date beside the cue: %s', (text, expected) => {
  expect(said(text)).toEqual([expected])
})

test.each([
  'The mayor said that the port was closed.',
  'The mayor said that the ship had left on 3 May.',
  'The ship left on 3 May, the mayor said.',
  'The ship left on 3 May, according to the mayor.',
  'The captain reportedly left on 3 May.',
  'The minister, who took office in 2020, said that the port was closed.',
  'Tavira, appointed on 3 March, said that the port was closed.',
  'On Monday, nine days after he said that the port was closed, the mayor left.',
])('a date of something else is not borrowed, nor the day of the article: %s', (text) => {
  expect(said(text)).toEqual([onlyByThen])
  expect(said(text, null)).toEqual(['null unknown'])
})

test('the date behind the cue of speech within speech is the inner speaker’s', () => {
  expect(said('Sousa said that Tavira had announced on Monday that talks had begun.')).toEqual([
    onlyByThen,
    '2031-05-12 inferred',
  ])
})

test('after a day, and by the day of the article', () => {
  expect(said('After the vote on 3 March, the mayor said that the port was closed.')).toEqual([
    '2031-03-03/2031-05-14 inferred',
  ])
  expect(
    said('After indicating on May 3 that the guest had arrived, the mayor later revealed that he had left.'),
  ).toEqual(['2031-05-03 inferred', '2031-05-03/2031-05-14 inferred'])
})

test('what the article itself says is said on its day', () => {
  expect(said('The images suggest that the ship sank on 3 May.')).toEqual(['2031-05-14 given'])
})

test('a speaker who goes on does so on the same day, inferred', () => {
  const text = 'The mayor said on 3 May 2031 that the port was closed. He added that ships would turn back.'
  expect(said(text)).toEqual(['2031-05-03 text', '2031-05-03 inferred'])
})

test.each([
  [
    'another speaks',
    'The mayor said on 3 May 2031 that it was over. He added that ships would turn back.',
    ['one', 'two'],
  ],
  [
    'nobody knows who goes on',
    'A mayor said on 3 May 2031 that it was over. Tavira added that ships would turn back.',
    [],
  ],
  ['another paragraph', 'The mayor said on 3 May 2031 that it was over.\nHe added that ships would turn back.', []],
  [
    'another occasion',
    'The mayor said on 3 May 2031 that it was over. Last year he said that ships would turn back.',
    [],
  ],
])('%s: the day is not carried on', (_, text, speakers) => {
  expect(said(text, '2031-05-14', speakers)[1]).not.toBe('2031-05-03 inferred')
})
