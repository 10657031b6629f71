import { expect, test } from 'vitest'
import { epochDay } from '#util'
import { invented } from '../../dev/invented-case.ts'
import { layOut } from './chart-layout.ts'

const chart = layOut(invented.claims, 900)
const markOf = (words: string) => chart?.marks.find(({ claim }) => claim.text.content.includes(words))

test('every claim has a mark inside the chart, and no two share a place', () => {
  expect(chart?.marks).toHaveLength(invented.claims.length)
  const places = new Set(chart?.marks.map(({ x, y }) => `${x} ${y}`))
  expect(places.size).toBe(invented.claims.length)
  for (const { x, y } of chart?.marks ?? []) {
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(900)
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(chart?.height ?? 0)
  }
})

test('what has no known day is never drawn at a day', () => {
  const undated = markOf('two offices kept two calendars')
  expect(undated?.x).toBeLessThan(chart?.plot.left ?? 0)
  expect(undated?.y).toBeLessThan(chart?.plot.top ?? 0)
})

test('what came out late stands below the diagonal', () => {
  const late = markOf('berthed in the inner basin')
  const diagonal = chart?.y.at(chart?.x.dayAt(late?.x ?? 0) ?? 0)
  expect(late?.y).toBeGreaterThan(diagonal ?? 0)
})

test('a stretch is drawn as a stretch, and what is inferred is hollow', () => {
  const log = markOf('to publish the log')
  expect(log?.upwards).toEqual([chart?.y.at(epochDay(2031, 3, 11)), chart?.plot.top])
  expect(log?.hollow).toBe(true)
  expect(markOf('no vessel had entered')?.hollow).toBe(false)
})

test('what was said before it became public has a line back to that day', () => {
  expect(markOf('They asked me')?.saidAt).toBe(chart?.x.at(epochDay(2031, 3, 10) + 0.5))
})

test('without any day of disclosure there is no chart', () => {
  expect(layOut([], 900)).toBeNull()
})
