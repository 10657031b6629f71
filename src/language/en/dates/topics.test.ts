import { expect, test } from 'vitest'
import { tokens } from '../../tokens.ts'
import { topic, topicsOf } from './topics.ts'

const has = (text: string, one: number) => (topicsOf(tokens(text, { start: 0, end: text.length })) & one) !== 0

test.each([
  ['She left in May.', topic.month],
  ['A six-month-old cat.', topic.unit],
  ['In mid-December.', topic.month],
  ['At 3 p.m.', topic.digits],
  ['In the ’80s.', topic.digits],
  ['A weeklong strike.', topic.unit],
])('%s', (text, one) => {
  expect(has(text, one)).toBe(true)
})

test('a sentence without a word for a time has none', () => {
  expect(topicsOf(tokens('Nobody came, they said.', { start: 0, end: 23 }))).toBe(0)
})
