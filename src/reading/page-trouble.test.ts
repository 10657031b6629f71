import { expect, test } from 'vitest'
import { CounterclaimError } from '#model'
import { readHtmlPage } from './html-page.ts'

const running =
  'The port was closed on Monday, and ships that came from the north turned back to the open sea, the mayor of the town said.'

function read(body: string, title = 'Port closed'): string {
  try {
    readHtmlPage(`<html><head><title>${title}</title></head><body>${body}</body></html>`, 'a.html')
    return 'article'
  } catch (error) {
    return error instanceof CounterclaimError ? error.code : 'not coded'
  }
}

test.each([
  [
    '<h1>404</h1><p>The page that you are looking for is not here, or it was never there at all. Try our search.</p>',
    'Harbour Courier',
  ],
  [
    '<p>We cannot find what you want. It may have moved, or its name may have changed meanwhile.</p>',
    'Page not found | Harbour Courier',
  ],
  [
    '<p>Enable JavaScript and cookies to continue, please, and wait until your browser was checked.</p>',
    'Just a moment...',
  ],
  [
    '<h2>Access denied</h2><p>You have no permission to see this page on this server, whoever you may be.</p>',
    'Harbour',
  ],
  ['<p>Seite, die Sie suchen, gibt es hier nicht mehr, oder es hat sie hier nie gegeben.</p>', 'Seite nicht gefunden'],
])('an error page that was answered as an article: %s', (body, title) => {
  expect(read(body, title)).toBe('page-is-error')
})

test.each([
  '<p>Log in to continue reading this story, and all other stories of the Harbour Courier.</p>',
  '<form><input name="user"><input type="password"></form><p>Welcome to the Harbour Courier, the paper of the port.</p>',
  `<p>This article is for subscribers. Already a subscriber? Log in, or subscribe from one crown a week.</p>`,
])('a wall: %s', (body) => {
  expect(read(body)).toBe('page-is-login-wall')
})

test.each([
  [`<article>${`<p>${running}</p>`.repeat(6)}</article>`, '404: how the port lost its page'],
  [`<article>${`<p>${running} `.repeat(6)}</article><p>Log in to continue reading.</p>`, 'Port closed'],
  [`<article><p>${running} ${running}</p></article><p>Subscribe to continue reading.</p>`, 'Port closed'],
  [`<article><p>${running} ${running}</p></article>`, '500 dead after the flood'],
  [`<form><input type="password"></form><article>${`<p>${running}</p>`.repeat(3)}</article>`, 'Port closed'],
])('an article with the signs of something else: %s', (body, title) => {
  expect(read(body, title)).toBe('article')
})
