import { expect, test } from 'vitest'
import { analysed } from '../../../test/support/marked.ts'
import { englishClocks } from '../en/clocks.ts'
import { englishRules } from '../en/order.ts'
import { findAttributions } from '../find.ts'
import { clocksOf } from './clocks.ts'

function about(text: string, published: string | null = '2031-05-14') {
  const all = analysed(text, published)
  const attributions = findAttributions(all, englishRules)
  const known =
    published === null ? ({ edtf: null, basis: 'unknown' } as const) : ({ edtf: published, basis: 'given' } as const)
  const clocks = clocksOf(
    attributions,
    attributions.map(() => null),
    all,
    known,
    englishClocks,
  )
  return clocks.map(({ about: { edtf, basis } }) => `${edtf} ${basis}`)
}

test.each([
  ['On Monday, the mayor said that the ship had left on 3 May.', '2031-05-03 inferred'],
  ['On Monday, the mayor said that talks would start on 20 May 2031.', '2031-05-20 text'],
  ['The captain reportedly left on 3 May.', '2031-05-03 inferred'],
  ['The ship sank on 3 May, according to the mayor.', '2031-05-03 inferred'],
])('a date in what is said: %s', (text, expected) => {
  expect(about(text)).toEqual([expected])
})

test.each([
  ['On Monday, the mayor said that the ship had left.', '../2031-05-12 inferred'],
  ['On Monday, the mayor said that the ship is safe.', '2031-05-12 inferred'],
  ['On Monday, the mayor said that talks would start.', '2031-05-12/.. inferred'],
  ['On Monday, the mayor took them to the port to show that it was open.', '2031-05-12 inferred'],
])('else the tense, against the day of saying: %s', (text, expected) => {
  expect(about(text)).toEqual([expected])
})

test.each([
  ['The mayor said that the ship had left.', '../2031-05-14 inferred'],
  ['The mayor said that the ship is safe.', '../2031-05-14 inferred'],
  ['The mayor said that talks would start.', 'null unknown'],
])('said only by some day, nothing is made finer: %s', (text, expected) => {
  expect(about(text)).toEqual([expected])
})

test('the day of saying is not taken for the day of a thing without a verb', () => {
  expect(about('On Monday, the mayor confirmed the loss of the ship.')).toEqual(['null unknown'])
})

test('a day of an open year bounds nothing', () => {
  expect(about('On 3 May the mayor said that the ship had left.', null)).toEqual(['null unknown'])
  expect(about('The mayor said that the ship had left.', null)).toEqual(['null unknown'])
})
