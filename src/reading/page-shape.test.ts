import { expect, test } from 'vitest'
import { pageShape } from './page-shape.ts'

const nested = (depth: number, name = 'div') => `<${name}>`.repeat(depth)

test('the limit is as deep as a browser builds', () => {
  expect(pageShape(nested(512))).toBe('wide')
  expect(pageShape(nested(513))).toBe('page-too-deep')
})

test('what is closed again, or never opens, adds no depth', () => {
  expect(pageShape('<p>a</p>'.repeat(2000))).toBe('plain')
  expect(pageShape('<br><img>'.repeat(1000))).toBe('plain')
  expect(pageShape('<p>a'.repeat(2000))).toBe('plain')
  expect(pageShape('')).toBe('plain')
})

test('depth far into a long page is seen', () => {
  expect(pageShape(`${'<p>Talks began.</p>'.repeat(10_000)}${nested(600, 'span')}`)).toBe('page-too-deep')
})

test.each([
  ['thousands of siblings', '<p>a</p>'.repeat(4000), 'wide'],
  ['tens of thousands of pieces of text', 'a&amp;'.repeat(40_000), 'wide'],
  ['hundreds of thousands of elements', '<i></i>'.repeat(400_001), 'page-too-complex'],
  [
    'thousands of attributes',
    `<p ${Array.from({ length: 10_001 }, (_, at) => `a${at}=b`).join(' ')}>`,
    'page-too-complex',
  ],
  ['a class of a hundred thousand letters', `<p class="${'a '.repeat(50_001)}">`, 'page-too-complex'],
] as const)('%s', (_, html, shape) => {
  expect(pageShape(html)).toBe(shape)
})
