import { expect, test } from 'vitest'
import { parsePage } from './dom.ts'
import { visibleByline } from './visible-byline.ts'

const byline = (body: string) => visibleByline(parsePage(`<html><body>${body}</body></html>`))

test.each([
  ['<p class="byline">By  Ana Sousa\n</p>', 'By Ana Sousa'],
  ['<a rel="author">Ana de Sousa</a>', 'Ana de Sousa'],
  ['<span class="article-author">by Ana Sousa and Rui Tavira</span>', 'by Ana Sousa and Rui Tavira'],
  ['<address>Harbour Lane 12, Lisbon</address><p class="author">Zoë Brandt</p>', 'Zoë Brandt'],
  ['<p>By Ana Sousa</p>', null],
  ['<p class="byline">Published today</p>', null],
  ['<p class="author-bio">Ana Sousa has written on ports for ten years.</p>', null],
  ['<p class="byline">Staff</p>', null],
])('%s', (body, expected) => {
  expect(byline(body)).toBe(expected)
})
