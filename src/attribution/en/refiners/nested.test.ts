import { expect, test } from 'vitest'
import { analysed } from '../../../../test/support/marked.ts'
import { attribution } from '../../attribution.ts'
import { nested } from './nested.ts'

const text = 'x'.repeat(200)
const claim = (rule: string, start: number, end: number, confidence: number) =>
  attribution({ rule, because: 'b', cue: { start: 0, end: 1 }, content: { start, end }, confidence })
const kept = (...all: ReturnType<typeof claim>[]) => nested(all, analysed(text)).map(({ why }) => why.rule)

test('of two with nearly one content the surer stays', () => {
  expect(kept(claim('a', 10, 110, 0.7), claim('b', 10, 108, 0.9))).toEqual(['b'])
})

test('of two that are as sure, the first stays', () => {
  expect(kept(claim('a', 10, 110, 0.9), claim('b', 12, 110, 0.9))).toEqual(['a'])
})

test('speech within speech stays', () => {
  expect(kept(claim('a', 10, 110, 0.9), claim('b', 40, 110, 0.7))).toEqual(['a', 'b'])
})

test('contents that only overlap stay', () => {
  expect(kept(claim('a', 10, 110, 0.9), claim('b', 15, 112, 0.7))).toEqual(['a', 'b'])
})
