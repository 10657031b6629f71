import { expect, test } from 'vitest'
import { parsePage } from './dom.ts'
import { siteNameInTitle } from './site-name.ts'

const siteName = (title: string, body: string) =>
  siteNameInTitle(parsePage(`<html><head><title>${title}</title></head><body>${body}</body></html>`))

test.each([
  ['Port closed for good | Harbour Courier', 'Harbour Courier'],
  ['Port closed for good – Harbour Courier', 'Harbour Courier'],
  ['Harbour Courier: Port closed for good', null],
  ['Harbour Courier • Port  closed for good', 'Harbour Courier'],
  ['Port closed for good | News | Harbour Courier', null],
  ['Port closed for good', null],
  ['Harbour Courier', null],
  ['Port closed for good | all the news', null],
  ['', null],
])('%j', (title, expected) => {
  expect(siteName(title, '<h1>Port closed\n for good</h1>')).toBe(expected)
})

test('without one main heading there is nothing to hold the title against', () => {
  expect(siteName('Port closed for good | Harbour Courier', '')).toBeNull()
  expect(siteName('Port closed for good | Harbour Courier', '<h1>Port closed for good</h1><h1>More</h1>')).toBeNull()
})
