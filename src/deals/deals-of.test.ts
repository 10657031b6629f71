import { expect, test } from 'vitest'
import { asOfNow } from '#model'
import { findingsIn } from '../../test/support/findings.ts'
import { mergedDeals, statusOf } from './merged-deals.ts'

const text = `Norway’s prime minister Ola Berg was credited with negotiating the truce that ended the strike in Varda.

By acting as the mediator and offering to shelter the miners and any guards who refused to return, Berg gave both Pavel Orlov and Ivan Petrov a way out. But announcements on May 2 did not finish the talks, and parts of the truce were still being negotiated.

On May 10, Petrov revealed that he held a meeting on May 4 with Orlov. On May 12 Petrov said that he had offered Orlov a seat on the board. According to Petrov, Orlov refused the offer.`

test('a deal has its broker, its sides, terms, and steps with the day they happened and the day they were told', () => {
  const [deal] = findingsIn(text).deals
  expect(deal).toMatchObject({
    broker: 'ola-berg',
    date: { edtf: '2031-05-02' },
    openTerms: [expect.stringContaining('parts of the truce')],
  })
  expect(deal?.parties.toSorted()).toEqual(['ivan-petrov', 'pavel-orlov'])
  expect(deal?.terms.join('; ')).toContain('to shelter the miners')
  const steps = mergedDeals(deal ? [deal] : [], (id) => id, null)[0]?.steps.map(({ kind, on, disclosed }) => [
    kind,
    on.edtf,
    disclosed.edtf,
  ])
  expect(steps).toEqual([
    ['announcement', '2031-05-02', '2031-05-02'],
    ['talks', '2031-05-04', '2031-05-10'],
    ['offer', '2031-05-04', '2031-05-12'],
    ['refusal', '2031-05-04', '2031-05-12'],
  ])
})

test('a day that was worked out says so', () => {
  const offer = findingsIn(text).deals[0]?.steps.find(({ kind }) => kind === 'offer')
  expect(offer?.on.basis).toBe('inferred')
  expect(offer?.grounds[0]?.why.steps).toEqual([expect.stringContaining('meeting of 2031-05-04')])
})

test('as of a day only the steps that were disclosed by then stand', () => {
  const { deals } = findingsIn(text)
  const day = (iso: string) => Math.floor(Date.parse(iso) / 86_400_000)
  const steps = (at: number | null) =>
    mergedDeals(deals, (id) => id, at).flatMap((deal) => deal.steps.map(({ kind }) => kind))
  expect(steps(day('2031-05-11'))).not.toContain('offer')
  expect(steps(asOfNow.disclosed)).toContain('offer')
})

test('each account has its own state', () => {
  const states = findingsIn(text).deals.flatMap((deal) => statusOf(deal).map(({ account, state }) => [account, state]))
  expect(states).toEqual(
    expect.arrayContaining([
      ['ivan-petrov', 'refused'],
      [null, 'open'],
    ]),
  )
})

test.each([
  'It was a great deal for buyers in Oslo.',
  'Ministers said they want a deal.',
  'He has to deal with critics.',
])('no deal: %s', (words) => {
  expect(findingsIn(words).deals).toEqual([])
})
