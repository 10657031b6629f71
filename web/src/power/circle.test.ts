import { expect, test } from 'vitest'
import type { TieView } from '#contract'
import { circleOf } from './circle.ts'

const tie = (from: string, to: string, category = 'supports') =>
  ({ id: `${from}-${to}-${category}`, from, to, fromName: from, toName: to, category }) as TieView

test('both directions between two have an arrow of their own, and ties of one direction share it', () => {
  const { nodes, edges } = circleOf([tie('a', 'b'), tie('a', 'b', 'hosts'), tie('b', 'a')], 600, 400)
  expect(nodes.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(edges.map(({ from, to, ties }) => [from.id, to.id, ties.length])).toEqual([
    ['a', 'b', 2],
    ['b', 'a', 1],
  ])
  expect(edges[0]?.path).not.toBe(edges[1]?.path)
})

test('a tie to oneself is no arrow, and of very many actors those with most ties are drawn', () => {
  expect(circleOf([tie('a', 'a')], 600, 400).edges).toEqual([])
  const many = Array.from({ length: 40 }, (_, place) => tie('hub', `n${place}`))
  const { nodes } = circleOf(many, 600, 400)
  expect(nodes).toHaveLength(16)
  expect(nodes[0]?.id).toBe('hub')
})
