import { expect, test } from 'vitest'
import { invented } from '../../dev/invented-case.ts'
import { segmentsIn, type Thread, threadsOf } from './segments.ts'

const thread = (start: number, end: number, claim: string, lane = 0): Thread => ({
  start,
  end,
  claim,
  speaker: null,
  role: 'content',
  lane,
})

test('segments cover the block without gap or overlap', () => {
  const segments = segmentsIn({ start: 10, end: 40 }, [thread(5, 20, 'a'), thread(15, 50, 'b')])
  expect(
    segments.map(({ start, end, threads }) => [
      start,
      end,
      threads
        .map(({ claim }) => claim)
        .toSorted()
        .join(''),
    ]),
  ).toEqual([
    [10, 15, 'a'],
    [15, 20, 'ab'],
    [20, 40, 'b'],
  ])
})

test('a block without claims is one plain segment', () => {
  expect(segmentsIn({ start: 0, end: 8 }, [])).toEqual([{ start: 0, end: 8, threads: [], shaded: false }])
})

test('the longer stretch is the outer one', () => {
  const [, both] = segmentsIn({ start: 0, end: 30 }, [thread(5, 10, 'inner'), thread(0, 30, 'outer')])
  expect(both?.threads.map(({ claim }) => claim)).toEqual(['outer', 'inner'])
})

test('underlines that overlap are in different lanes, the shorter one nearer to the letters', () => {
  const pilot = invented.articles.find(({ article }) => article.id === 'meridian-pilot')
  const contents = threadsOf(pilot?.claims ?? []).filter(({ role }) => role === 'content')
  const lanes = contents
    .filter(({ claim }) => ['claim-8', 'claim-9'].includes(claim))
    .map(({ claim, lane }) => [claim, lane])
  expect(lanes).toEqual([
    ['claim-9', 0],
    ['claim-8', 1],
  ])
})

test('the text of an article is whole again when its segments are joined', () => {
  for (const { article, claims } of invented.articles) {
    const threads = threadsOf(claims)
    for (const block of article.blocks) {
      const joined = segmentsIn(block, threads).map(({ start, end }) => article.text.slice(start, end))
      expect(joined.join('')).toBe(article.text.slice(block.start, block.end))
    }
  }
})

test('shared words are cut out and shaded, under the marks of claims', () => {
  const segments = segmentsIn({ start: 0, end: 30 }, [thread(10, 20, 'a')], [{ start: 5, end: 15 }])
  expect(segments.map(({ start, end, shaded }) => [start, end, shaded])).toEqual([
    [0, 5, false],
    [5, 10, true],
    [10, 15, true],
    [15, 20, false],
    [20, 30, false],
  ])
})
