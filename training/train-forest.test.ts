import { expect, test } from 'vitest'
import { modelling } from '#attribution'
import { randomFrom } from './random.ts'
import { trainForest } from './train-forest.ts'

const width = 3
const options = { trees: 60, rate: 0.3, depth: 3, leaf: 5, seed: 2 }

/** Two numbers tell together what neither tells alone; the third tells nothing. */
function drawn(count: number, seed: number) {
  const random = randomFrom(seed)
  const rows = Float32Array.from({ length: count * width }, random)
  const truths = Uint8Array.from({ length: count }, (_, row) =>
    (rows[row * width] ?? 0) > 0.5 !== (rows[row * width + 1] ?? 0) > 0.3 ? 1 : 0,
  )
  return { rows, truths, width }
}

test('a forest learns what two numbers tell together, and the same each time', () => {
  const seen = drawn(800, 1)
  const forest = trainForest(seen, options)
  expect(trainForest(seen, options)).toEqual(forest)
  const fresh = drawn(400, 9)
  const right = fresh.truths.filter(
    (truth, row) => modelling.probabilityOf(forest, fresh.rows, row * width) > 0.5 === (truth === 1),
  )
  expect(right.length).toBeGreaterThan(380)
})
