import { expect, test } from 'vitest'
import { parsePage } from './dom.ts'

test.each([
  ['<p>One</p><p>Two</p>', 2],
  ['<!doctype html><HTML lang="en"><body><p>One</body></HTML>', 1],
  ['Just words', 0],
  ['', 0],
])('%j is a document with all of its parts', (html, paragraphs) => {
  const page = parsePage(html)
  expect(page.querySelectorAll('p').length).toBe(paragraphs)
  expect(page.querySelector('body')?.textContent ?? '').toBe(html.replaceAll(/<[^>]*>/gu, ''))
})
