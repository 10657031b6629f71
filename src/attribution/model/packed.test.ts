import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packed, unpacked } from './packed.ts'

const columns = fc.record({
  first: fc.int8Array(),
  second: fc.uint16Array(),
  third: fc.float32Array({ noNaN: true }),
  fourth: fc.int32Array(),
  fifth: fc.uint8Array(),
})

test('columns come back from their bytes as they went in, wherever the bytes lie', () => {
  fc.assert(
    fc.property(columns, fc.nat(9), (given, shift) => {
      const bytes = packed(given)
      const elsewhere = new Uint8Array(bytes.length + shift)
      elsewhere.set(bytes, shift)
      expect(unpacked(elsewhere.subarray(shift))).toEqual(given)
      expect(packed(unpacked(bytes))).toEqual(bytes)
    }),
  )
})

test('other bytes are refused', () => {
  expect(() => unpacked(new TextEncoder().encode('hello\n'))).toThrow(SyntaxError)
  expect(() => unpacked(new Uint8Array(0))).toThrow(SyntaxError)
})
