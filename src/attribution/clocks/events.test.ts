import { expect, test } from 'vitest'
import { type ArticleId, type BlockKind, type Claim, type ClaimId, spanOf } from '#model'
import { analysed } from '../../../test/support/marked.ts'
import { englishClocks } from '../en/clocks.ts'
import { englishRules } from '../en/order.ts'
import { findAttributions } from '../find.ts'
import { clocksOf } from './clocks.ts'
import { eventsOf } from './events.ts'

const published = { edtf: '2031-05-14', basis: 'given' } as const
const article = 'a-1' as ArticleId

function events(text: string, kind: BlockKind = 'paragraph') {
  const all = analysed(text, published.edtf, kind)
  const attributions = findAttributions(all, englishRules)
  const clocks = clocksOf(
    attributions,
    attributions.map(() => null),
    all,
    published,
    englishClocks,
  )
  const claims = attributions.map((attribution, index) => {
    const [source, cue, content] = [attribution.source, attribution.cue, attribution.content].map((ranges) =>
      ranges.map((range) => spanOf(text, range)),
    )
    return {
      ...attribution,
      article,
      speaker: null,
      via: [],
      source,
      cue,
      content,
      ...clocks[index],
      id: `c-${index}` as ClaimId,
    } as Claim
  })
  return eventsOf(article, all, claims, published).map(({ on, disclosed, span, claims: carriers }) => ({
    on: on.edtf,
    disclosed: disclosed.edtf,
    words: span.exact,
    claims: carriers,
  }))
}

test('what the article tells by itself was public by its day', () => {
  expect(events('The ship left on 3 May.')).toEqual([
    { on: '2031-05-03', disclosed: '../2031-05-14', words: 'The ship left on 3 May.', claims: [] },
  ])
})

test('what a claim tells became public with the claim; the saying itself, on its day', () => {
  expect(events('On Monday, the mayor said that the ship had left on 3 May.')).toEqual([
    {
      on: '2031-05-12',
      disclosed: '2031-05-12',
      words: 'On Monday, the mayor said that the ship had left on 3 May.',
      claims: ['c-0'],
    },
    { on: '2031-05-03', disclosed: '2031-05-12', words: 'the ship had left on 3 May', claims: ['c-0'] },
  ])
})

test('hearsay is known from the article, not from the day it tells of', () => {
  expect(events('The captain reportedly left on 3 May.')).toEqual([
    { on: '2031-05-03', disclosed: '2031-05-14', words: 'left on 3 May', claims: ['c-0'] },
  ])
})

test('one event for each stretch and day, and none in headlines and captions', () => {
  expect(events('The ship left on 3 May, yes, on 3 May.')).toHaveLength(1)
  expect(events('The ship left on 3 May and came back on 5 May.').map(({ on }) => on)).toEqual([
    '2031-05-03',
    '2031-05-05',
  ])
  expect(events('The ship on 3 May', 'caption')).toEqual([])
  expect(events('Ship leaves on 3 May', 'title')).toEqual([])
})
