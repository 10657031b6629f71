import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupsBy } from './decisions.ts'

const join = (a: string, b: string, score = 0.9) => ({ a, b, score })
const same = (a: string, b: string) => ({ a, b, verdict: 'same' as const })
const different = (a: string, b: string) => ({ a, b, verdict: 'different' as const })

test('joins and accepted pairs stand together', () => {
  expect(groupsBy([join('a', 'b')], [same('b', 'c')])).toEqual([['a', 'b', 'c']])
  expect(groupsBy([], [])).toEqual([])
})

test('a rejected pair is never in one group, not even by way of a third', () => {
  expect(groupsBy([join('a', 'b')], [different('a', 'b')])).toEqual([])
  expect(groupsBy([join('a', 'b', 0.95), join('b', 'c', 0.9)], [different('c', 'a')])).toEqual([['a', 'b']])
  expect(groupsBy([join('a', 'b', 0.99)], [same('b', 'c'), different('a', 'c')])).toEqual([['b', 'c']])
})

test('of two decisions on one pair the later holds', () => {
  expect(groupsBy([], [different('a', 'b'), same('b', 'a')])).toEqual([['a', 'b']])
  expect(groupsBy([], [same('a', 'b'), different('a', 'b')])).toEqual([])
})

test('whatever was decided: no id in two groups, nothing rejected together', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  fc.assert(
    fc.property(
      fc.array(fc.record({ a: id, b: id, score: fc.double({ min: 0, max: 1, noNaN: true }) })),
      fc.array(fc.record({ a: id, b: id, verdict: fc.constantFrom('same', 'different') })),
      (joins, decisions) => {
        const groups = groupsBy(joins, decisions)
        expect(new Set(groups.flat()).size).toBe(groups.flat().length)
        const last = new Map(decisions.map((one) => [[one.a, one.b].toSorted().join(), one]))
        for (const { a, b, verdict } of last.values())
          if (verdict === 'different' && a !== b)
            expect(groups.some((group) => group.includes(a) && group.includes(b))).toBe(false)
      },
    ),
  )
})
