import { expect, test } from 'vitest'
import { isTooDeep } from './page-depth.ts'

const nested = (depth: number, name = 'div') => `<${name}>`.repeat(depth)

test('the limit is as deep as a browser builds', () => {
  expect(isTooDeep(nested(512))).toBe(false)
  expect(isTooDeep(nested(513))).toBe(true)
})

test('what is closed again, or never opens, adds no depth', () => {
  expect(isTooDeep('<p>a</p>'.repeat(2000))).toBe(false)
  expect(isTooDeep('<br><img>'.repeat(2000))).toBe(false)
  expect(isTooDeep('<p>a'.repeat(2000))).toBe(false)
  expect(isTooDeep('')).toBe(false)
})

test('depth far into a long page is seen', () => {
  expect(isTooDeep(`${'<p>Talks began.</p>'.repeat(10_000)}${nested(600, 'span')}`)).toBe(true)
})
