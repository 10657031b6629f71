import { expect, test } from 'vitest'
import { analysed } from '../../../test/support/marked.ts'
import { englishClocks } from '../en/clocks.ts'
import { englishRules } from '../en/order.ts'
import { findAttributions } from '../find.ts'
import { clocksOf } from './clocks.ts'

/** Days of saying of the claims of a text of 14 May 2031, with who said each. */
function said(text: string, speakers: readonly string[]): string[] {
  const all = analysed(text)
  const attributions = findAttributions(all, englishRules)
  return clocksOf(
    attributions,
    attributions.map((_, index) => speakers[index] ?? null),
    all,
    { edtf: '2031-05-14', basis: 'given' },
    englishClocks,
  ).map(({ saidOn }) => saidOn.edtf ?? '-')
}

test('what was later told in general terms is of the day on which the same speaker tells it next', () => {
  const text =
    'After claiming on 2 May that the guest had left, Sousa later revealed that the plan had changed. At a hearing on 6 May, Sousa said that the guest had stayed.'
  expect(said(text, ['sousa', 'sousa', 'sousa'])).toEqual(['2031-05-02', '2031-05-06', '2031-05-06'])
  expect(said(text, ['sousa', 'sousa', 'rocha'])).toEqual(['2031-05-02', '2031-05-02/2031-05-14', '2031-05-06'])
  const particular = text.replace('the plan had changed', 'Rocha had called 12 men')
  expect(said(particular, ['sousa', 'sousa', 'sousa'])[1]).toBe('2031-05-02/2031-05-14')
})

test('“eventually” is after the words that it answers, and within what its part of the text goes on to tell', () => {
  const text =
    'On 2 May, Sousa said that the guest had left. On 4 May the port said that it was closed. Eventually, the palace confirmed Sousa’s account. On 8 May the palace said that talks had begun.'
  expect(said(text, ['sousa', 'port', 'palace', 'palace'])).toEqual([
    '2031-05-02',
    '2031-05-04',
    '2031-05-02/2031-05-08',
    '2031-05-08',
  ])
  expect(said('Eventually, the palace confirmed Sousa’s account.', ['palace'])).toEqual(['../2031-05-14'])
})

test('the day of an event is the day that the text gives it', () => {
  const dated = 'The vote on 3 May was close. On the day of the ballot, Sousa said that all was well.'
  expect(said(dated, ['sousa'])).toEqual(['2031-05-03'])
  const open = 'The vote was close. The ship left on 3 May. On the day of the ballot, Sousa said that all was well.'
  expect(said(open, ['sousa'])).toEqual(['../2031-05-14'])
  const two = 'The vote on 3 May followed the vote on 1 May. On the day of the vote, Sousa said that all was well.'
  expect(said(two, ['sousa'])).toEqual(['../2031-05-14'])
})

test('a story of one event gives its first day to it, where no day is earlier', () => {
  const story = (day: string) =>
    `The mutiny began at dawn. Few saw the rebellion coming. The deal of ${day} ended it. Rocha spoke on 5 May. On the day of the mutiny, Sousa said that all was well.`
  expect(said(story('2 May'), ['sousa'])).toEqual(['2031-05-02'])
  expect(said(story('9 May'), ['sousa'])).toEqual(['../2031-05-14'])
})

test('who goes on after looking back goes on from before', () => {
  const text =
    'On 8 May, Sousa said that the men were free. The vote on 3 May was close, and on the day of the vote Sousa said that they were traitors. According to Sousa, they left.'
  expect(said(text, ['sousa', 'sousa', 'sousa'])[2]).not.toBe('2031-05-03')
})

test('an outcome is declared as it falls', () => {
  expect(said('He declared himself the winner of the March 2030 elections.', ['one'])).toEqual(['2030-03'])
  expect(said('He declared himself the winner of the 3 May election.', ['one'])).toEqual(['2031-05-03/2031-05-14'])
  expect(said('He declared that the March 2030 elections had been stolen.', ['one'])).toEqual(['../2031-05-14'])
})
