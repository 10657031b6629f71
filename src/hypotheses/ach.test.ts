import { expect, test } from 'vitest'
import type { AchMark, ClaimId, Hypothesis } from '#model'
import { type Evidence, weighed } from './ach.ts'

const hypothesis = (id: string, marks: Readonly<Record<string, AchMark>>): Hypothesis => ({
  id,
  question: 'Why?',
  text: id,
  actors: [],
  likelihood: null,
  evidence: Object.entries(marks).map(([claim, mark]) => ({ claim: claim as ClaimId, mark })),
  grounds: [],
})
const evidence = (claim: string, origin: string, more: Partial<Evidence> = {}): Evidence => ({
  claim,
  origin,
  reliability: null,
  credibility: null,
  ...more,
})

test('the one with the least against it comes first, whatever fits it', () => {
  const { ranked } = weighed(
    [hypothesis('a', { x: 'CC', y: 'II' }), hypothesis('b', { x: 'N', y: 'N' })],
    [evidence('x', '1'), evidence('y', '2')],
  )
  expect(ranked.map(({ hypothesis: id, inconsistency }) => [id, inconsistency])).toEqual([
    ['b', 0],
    ['a', 1],
  ])
})

test('copies of one origin count once', () => {
  const one = weighed([hypothesis('a', { x: 'I' })], [evidence('x', '1')]).ranked[0]?.inconsistency
  const copied = weighed(
    [hypothesis('a', { x: 'I', y: 'I', z: 'I' })],
    [evidence('x', '1'), evidence('y', '1'), evidence('z', '1')],
  ).ranked[0]?.inconsistency
  expect(copied).toBe(one)
})

test('evidence that fits all alike tells nothing apart', () => {
  const { diagnosticity } = weighed(
    [hypothesis('a', { x: 'C', y: 'II' }), hypothesis('b', { x: 'C', y: 'CC' })],
    [evidence('x', '1'), evidence('y', '2')],
  )
  expect([diagnosticity.get('x'), diagnosticity.get('y')]).toEqual([0, 1])
})

test('a source on which the order hangs is named', () => {
  const { flips } = weighed(
    [hypothesis('a', { x: 'II' }), hypothesis('b', { y: 'I' })],
    [evidence('x', 'wire'), evidence('y', 'radio')],
  )
  expect(flips).toEqual([{ origin: 'wire', claims: ['x'], first: 'a' }])
})

test('a poor grade makes evidence count for less', () => {
  const of = (more: Partial<Evidence>) =>
    weighed([hypothesis('a', { x: 'II' })], [evidence('x', '1', more)]).ranked[0]?.inconsistency ?? 0
  expect(of({ reliability: 'E', credibility: '1' })).toBeLessThan(of({ reliability: 'B', credibility: '2' }))
})

test('hypotheses without evidence have no order, and say so', () => {
  expect(weighed([hypothesis('a', {}), hypothesis('b', {})], [])).toMatchObject({
    isUnmarked: true,
    flips: [],
    ranked: [{ hypothesis: 'a' }, { hypothesis: 'b' }],
  })
})
