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

test.each([
  ['<html><head><title>Port</title><p>One</p><p>Two</p></head></html>', 'OneTwo'],
  ['<html><head><title>Port</title></head><p>One</p></html>', 'One'],
  ['<html><body><p>One</p></body></html><p>Two</p>', 'OneTwo'],
  ['<meta charset="utf-8"><</html><p>One</p>', '<One'],
  ['<!doctype html><title>Port</title><p>One</p>', 'PortOne'],
  ['One <html><body><p>Two</p>', 'Two'],
])('what %j shows is in its body, as a browser has it', (html, shown) => {
  expect(parsePage(html).querySelector('body')?.textContent).toBe(shown)
})
