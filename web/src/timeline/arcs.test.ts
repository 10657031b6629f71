import { expect, test } from 'vitest'
import type { LinkView } from '#contract'
import { arcsFrom } from './arcs.ts'
import type { Mark } from './chart-layout.ts'

const mark = (id: string, x: number, y: number) => ({ claim: { id }, x, y }) as unknown as Mark
const link = (a: string, b: string, kind = 'revises') => ({ id: `${a}${b}`, a, b, kind }) as unknown as LinkView

test('an arc leads to each claim on the chart, whichever of the two is the earlier', () => {
  const arcs = arcsFrom(
    'b',
    [link('a', 'b'), link('b', 'c', 'confirms'), link('b', 'gone')],
    [mark('a', 0, 100), mark('b', 100, 100), mark('c', 100, 300)],
  )
  expect(arcs.map(({ id, kind }) => [id, kind])).toEqual([
    ['ab', 'revises'],
    ['bc', 'confirms'],
  ])
  expect(arcs[0]?.path).toMatch(/^M100 100Q.* 0 100$/u)
})

test('words that would lie on each other are written once', () => {
  const arcs = arcsFrom(
    'b',
    [link('a', 'b'), link('c', 'b')],
    [mark('a', 0, 100), mark('b', 100, 100), mark('c', 4, 102)],
  )
  expect(arcs.map(({ x }) => x !== null)).toEqual([true, false])
})

test('a claim that is not drawn has no arcs', () => {
  expect(arcsFrom('b', [link('a', 'b')], [mark('a', 0, 0)])).toEqual([])
})
