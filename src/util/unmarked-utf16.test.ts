import { expect, test } from 'vitest'
import { unmarkedUtf16 } from './unmarked-utf16.ts'

const little = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const big = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())

test.each([
  'The port was closed on Monday, said the mayor.',
  'Порт был закрыт в понедельник, сказал мэр города.',
  'Το λιμάνι έκλεισε τη Δευτέρα, είπε ο δήμαρχος.',
])('%s', (text) => {
  expect(unmarkedUtf16(little(text))).toBe('utf-16le')
  expect(unmarkedUtf16(big(text))).toBe('utf-16be')
  expect(unmarkedUtf16(new TextEncoder().encode(text))).toBeNull()
})

test('bytes with a mark, few bytes and numbers are not', () => {
  expect(unmarkedUtf16(little('\ufeffThe port was closed on Monday.'))).toBeNull()
  expect(unmarkedUtf16(little('Port'))).toBeNull()
  expect(unmarkedUtf16(new Uint8Array(new Uint32Array(100).map((_, index) => index).buffer))).toBeNull()
  expect(unmarkedUtf16(new Uint8Array(500))).toBeNull()
})
