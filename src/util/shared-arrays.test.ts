import { expect, test } from 'vitest'
import { sharedArrays } from './shared-arrays.ts'

test('typed arrays move to shared memory, with their kind and numbers', () => {
  const before = {
    mask: 7,
    weights: Int16Array.of(-1, 2),
    parts: [{ keys: Float32Array.of(0.5) }],
    name: 'x',
    none: null,
  }
  const after = sharedArrays(before)
  expect(after).toEqual(before)
  expect(after.weights).toBeInstanceOf(Int16Array)
  expect(after.weights.buffer).toBeInstanceOf(SharedArrayBuffer)
  expect(after.parts[0]?.keys.buffer).toBeInstanceOf(SharedArrayBuffer)
})

test('what is shared stays where it is, and a part of a buffer becomes one of its own', () => {
  const memory = new SharedArrayBuffer(8)
  const shared = new Uint8Array(memory, 4, 2)
  expect(sharedArrays({ shared }).shared).toBe(shared)
  expect(sharedArrays(Uint8Array.of(1, 2, 3, 4).subarray(1, 3))).toEqual(Uint8Array.of(2, 3))
})
