import { expect, test } from 'vitest'
import { contentName, sha256Hex } from './digest.ts'

test('a text and its UTF-8 bytes have one digest', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(sha256Hex('Zoë')).toBe(sha256Hex(Uint8Array.of(0x5a, 0x6f, 0xc3, 0xab)))
})

test('where one part ends and the next starts makes a difference', () => {
  expect(contentName('ab', 'c')).not.toBe(contentName('a', 'bc'))
  expect(contentName('a', 12)).not.toBe(contentName('a', 1, 2))
  expect(contentName('a', 12)).toMatch(/^[0-9a-f]{12}$/u)
})
