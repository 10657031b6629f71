import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CounterclaimError } from '#model'
import { decode } from './decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const plain = (bytes: Uint8Array, charset?: string) =>
  decode({ bytes, mediaType: 'text/plain', address: 'a.txt', charset })
const page = (bytes: Uint8Array, charset?: string) =>
  decode({ bytes, mediaType: 'text/html', address: 'a.html', charset })

/** Cyrillic "Да" in windows-1251. */
const yes = Uint8Array.of(0xc4, 0xe0)

function codeOf(decoding: () => string): string | undefined {
  try {
    decoding()
  } catch (error) {
    return error instanceof CounterclaimError ? `${error.code} ${error.subject}` : undefined
  }
  return undefined
}

test('what says nothing is UTF-8, and a byte order mark is no part of the text', () => {
  expect(plain(utf8('Zoë 😀'))).toBe('Zoë 😀')
  expect(plain(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe('A')
  expect(plain(Uint8Array.of(0xff, 0xfe, 0x41, 0x00))).toBe('A')
})

test('what is not UTF-8 and says nothing is refused, never guessed', () => {
  expect(codeOf(() => plain(yes))).toBe('text-encoding-unknown a.txt')
  expect(codeOf(() => page(Uint8Array.of(...utf8('<p>'), ...yes)))).toBe('text-encoding-unknown a.html')
})

test('an encoding that is named is used', () => {
  expect(plain(yes, 'windows-1251')).toBe('Да')
  expect(plain(yes, 'CP1251')).toBe('Да')
})

test('a page that names its own is read by that, whatever label is given', () => {
  const bytes = Uint8Array.of(...utf8('<meta charset="windows-1251"><p>'), ...yes)
  expect(page(bytes)).toContain('<p>Да')
  expect(page(bytes, 'iso-8859-5')).toContain('<p>Да')
  expect(page(bytes, 'utf-16')).toContain('<p>Да')
  expect(page(Uint8Array.of(...utf8('<p>'), ...yes), 'windows-1251')).toBe('<p>Да')
})

test('a text that speaks of a meta element names nothing by it', () => {
  expect(plain(utf8('<meta charset="windows-1251"> Да'))).toBe('<meta charset="windows-1251"> Да')
})

test('a byte order mark stands above a label', () => {
  expect(plain(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Да')), 'windows-1251')).toBe('Да')
})

test('an encoding that nobody knows is named in the error', () => {
  expect(codeOf(() => plain(utf8('a'), 'klingon-8'))).toBe('charset-unknown klingon-8')
})

test('text goes to UTF-8 and back unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const whole = text.replace(/^\uFEFF+/u, '').toWellFormed()
      expect(plain(utf8(whole))).toBe(whole)
    }),
  )
})

test('the label that an answer was sent with stands above the page’s own, and a byte order mark above both', () => {
  const source = '<meta charset="utf-8"><p>'
  const bytes = Uint8Array.of(...utf8(source), 0xcf)
  expect(decode({ bytes, mediaType: 'text/html', address: 'a', sentAs: 'windows-1251', charset: 'utf-8' })).toBe(
    `${source}П`,
  )
  const marked = new Uint8Array([0xef, 0xbb, 0xbf, 0x61])
  expect(decode({ bytes: marked, mediaType: 'text/html', address: 'a', sentAs: 'windows-1251' })).toBe('a')
})
