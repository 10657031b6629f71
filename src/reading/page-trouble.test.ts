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
  [
    '<p>Enable JavaScript and cookies to continue, please, and wait until your browser was checked.</p>',
    'Just a moment...',
  ],
  [
    '<h1>Verify you are human</h1><p>Tick the box below, and the page will go on to what you were looking for, soon.</p>',
    'Bay News',
  ],
  [
    '<p>Our systems have detected unusual traffic from your computer network. This page checks that it is you, not a robot.</p>',
    'bay.example',
  ],
  [
    '<h1>Pardon our interruption</h1><p>As you were browsing, something about your browser made us think that you were a bot.</p>',
    'Bay',
  ],
  [
    '<div>Press & Hold to confirm you are a human (and not a bot).</div><p>Reference ID 1b2c, if you write to us about it.</p>',
    'Bay News',
  ],
  [
    '<form><label>Enter the characters from the captcha, so that we know who reads the Bay News.</label></form>',
    'Bay News',
  ],
])('a check for robots: %s', (body, title) => {
  expect(read(body, title)).toBe('page-is-robot-check')
})

test.each([
  '<h1>We value your privacy</h1><p>We and our 812 partners store and/or access information on a device, such as cookies.</p><button>Accept all</button>',
  '<h2>Before you continue to Bay News</h2><p>We use cookies and data to deliver our services, and to measure how they are used.</p>',
  '<p>Wir und unsere 200 Partner brauchen Ihre Zustimmung, um Ihre Daten für die folgenden Zwecke zu verwenden.</p>',
  '<p>To read on, accept all cookies, or buy a subscription without them, at four crowns a month, ended at any time.</p>',
])('a wall of consent: %s', (body) => {
  expect(read(body)).toBe('page-is-consent-wall')
})

test.each([
  '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>',
  '<div id="app"><p>Loading …</p></div><noscript><p>JavaScript is required to view this site.</p></noscript>',
  '<p>Your browser does not support what this page is made with. Please use a newer one, and come back to us then.</p>',
  '<p>Please enable JavaScript in your browser to see the stories of the Bay News, which are brought in by it.</p>',
])('a page that is empty without its scripts: %s', (body) => {
  expect(read(body)).toBe('page-needs-script')
})

test.each([
  [
    '<p>You have read your three free articles this month. Become a member to get unlimited access to the Bay News.</p>',
    'Port',
  ],
  [
    '<h2>Unlock this article</h2><p>A subscription to the Bay News costs less than a cup of coffee, and ends when you want.</p>',
    'Port',
  ],
  [
    '<p>Subscribers only</p><p>Sign up to read the stories of the Bay News, of the port and of the town, every day of the week.</p>',
    'Port',
  ],
])('a wall of payment: %s', (body, title) => {
  expect(read(body, title)).toBe('page-is-login-wall')
})

test.each([
  [
    '<h1>Something went wrong</h1><p>Try to load the page again, or come back later, when we have found out what it was.</p>',
    'Bay',
  ],
  [
    '<h1>Sorry, we could not find that page</h1><p>Here are stories that others have read today, in place of it.</p>',
    'Bay News',
  ],
  [
    '<h2>This article is no longer available</h2><p>It was taken from the site for reasons of law, as its owner asked us to.</p>',
    'Bay',
  ],
])('a softer error: %s', (body, title) => {
  expect(read(body, title)).toBe('page-is-error')
})

test.each([
  [
    `<article><p>The minister said that cookies are a threat. “We and our partners will accept no cookies,” she said.</p><p>${running}</p><p>${running}</p></article>`,
    'Cookies',
  ],
  [
    `<article>${`<p>${running}</p>`.repeat(3)}</article><div class="cookie">We value your privacy</div><noscript>Enable JavaScript</noscript>`,
    'Port',
  ],
  [
    `<article><h1>Are you a robot? asks the mayor</h1>${`<p>${running}</p>`.repeat(6)}</article>`,
    'Are you a robot? asks the mayor',
  ],
  [`<article>${`<p>${running}</p>`.repeat(6)}</article>`, '404: how the port lost its page'],
  [`<article>${`<p>${running} `.repeat(6)}</article><p>Log in to continue reading.</p>`, 'Port closed'],
  [`<article><p>${running} ${running}</p></article><p>Subscribe to continue reading.</p>`, 'Port closed'],
  [`<article><p>${running} ${running}</p></article>`, '500 dead after the flood'],
  [`<form><input type="password"></form><article>${`<p>${running}</p>`.repeat(3)}</article>`, 'Port closed'],
])('an article with the signs of something else: %s', (body, title) => {
  expect(read(body, title)).toBe('article')
})
