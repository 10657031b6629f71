import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

async function* numbers(count: number) {
  for (let number = 0; number < count; number++) yield number
}

const collected = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

const plain = { items: 4, weight: 1000, weightOf: () => 1 }

test('results come in the order of the items, whichever is ready first', async () => {
  const slowFirst = (number: number) =>
    new Promise<number>((resolve) => setTimeout(resolve, number % 3 === 0 ? 8 : 1, number * 10))
  expect(await collected(inOrder(numbers(10), slowFirst, plain))).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90])
})

test('no more than so many items, or so much weight, are under way', async () => {
  let running = 0
  let most = 0
  const work = async (number: number) => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 1))
    running--
    return number
  }
  await collected(inOrder(numbers(20), work, plain))
  expect(most).toBe(4)
  most = 0
  await collected(inOrder(numbers(20), work, { items: 4, weight: 10, weightOf: () => 6 }))
  expect(most).toBe(2)
  most = 0
  await collected(inOrder(numbers(5), work, { items: 4, weight: 10, weightOf: () => 50 }))
  expect(most).toBe(1)
})

test('what fails fails in its turn, and the source is closed', async () => {
  let isClosed = false
  async function* source() {
    try {
      yield* numbers(5)
    } finally {
      isClosed = true
    }
  }
  const seen: number[] = []
  const failing = async () => {
    for await (const number of inOrder(
      source(),
      (item) => (item === 2 ? Promise.reject(new RangeError('two')) : Promise.resolve(item)),
      plain,
    ))
      seen.push(number)
  }
  await expect(failing()).rejects.toThrow('two')
  expect(seen).toEqual([0, 1])
  expect(isClosed).toBe(true)
})
