import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps, range } from './range.ts'
import { rangeIndex } from './range-index.ts'

test('an item is found by any of its stretches, once, in the first order', () => {
  const items = [
    { name: 'b', at: [range(5000, 5001)] },
    { name: 'a', at: [range(0, 3), range(4990, 6000)] },
  ]
  const near = rangeIndex(items, ({ at }) => at)
  expect(near(range(2, 5000)).map(({ name }) => name)).toEqual(['a'])
  expect(near(range(0, 9000)).map(({ name }) => name)).toEqual(['b', 'a'])
  expect(near(range(3, 10))).toEqual([])
})

const stretch = fc.tuple(fc.nat(5000), fc.nat(3000)).map(([start, length]) => range(start, start + length))

test('it finds what a look at every item finds', () => {
  fc.assert(
    fc.property(fc.array(stretch), stretch, (items, asked) => {
      expect(rangeIndex(items, (item) => [item])(asked)).toEqual(items.filter((item) => overlaps(item, asked)))
    }),
  )
})
