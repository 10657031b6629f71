import { expect, test } from 'vitest'
import { decided, emptyQueue, moved, undone, withFindings } from './queue.ts'

const queue = withFindings(emptyQueue, ['a', 'b', 'c'])
const inView = ({ ids, at }: { ids: readonly string[]; at: number }) => ids[at]

test('a decision leads to the next that is open, and round to one that was passed over', () => {
  const passed = moved(queue, 1)
  const two = decided(decided(passed, 'accept'), 'reject')
  expect(inView(decided(passed, 'accept'))).toBe('c')
  expect(inView(two)).toBe('a')
  expect(two.done).toEqual([
    { id: 'b', verdict: 'accept' },
    { id: 'c', verdict: 'reject' },
  ])
})

test('undo takes back the last one and shows it again', () => {
  const { queue: back, id } = undone(decided(queue, 'unsure'))
  expect(id).toBe('a')
  expect(inView(back)).toBe('a')
  expect(back.done).toEqual([])
  expect(undone(queue).id).toBeNull()
})

test('steps stop at both ends, and what comes up meanwhile is put at the end', () => {
  expect(inView(moved(queue, -1))).toBe('a')
  expect(inView(moved(queue, 9))).toBe('c')
  expect(withFindings(queue, ['c', 'd']).ids).toEqual(['a', 'b', 'c', 'd'])
  expect(moved(emptyQueue, 1).at).toBe(0)
})
