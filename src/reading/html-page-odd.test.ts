import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleSchema, CounterclaimError } from '#model'
import { readArticle } from './read.ts'

const running =
  'The port was closed on Monday, and ships that came from the north turned back to the open sea, the mayor said. '
const story = `<article>${`<p>${running}</p>`.repeat(4)}</article>`

/** How a page is read: 'read', or the code of the error. Whatever else happens is thrown. */
function outcome(html: string | Uint8Array): string {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html
  try {
    const article = readArticle({ bytes, mediaType: 'text/html', address: 'odd.html' })
    articleSchema.parse(article)
    for (const [index, { start, end }] of article.blocks.entries()) {
      expect(start).toBeGreaterThanOrEqual(article.blocks[index - 1]?.end ?? 0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(article.text.length)
    }
    return 'read'
  } catch (error) {
    if (!(error instanceof CounterclaimError)) throw error
    return error.code
  }
}

test.each([
  ['cut in a tag', `<html><head><title>Port</title></head><body>${story}<div class="x`, 'read'],
  ['cut in a comment', `<body>${story}<!-- and`, 'read'],
  ['cut in a script', `<body>${story}<script>if (a < b`, 'read'],
  ['ten thousand deep', `${'<div>'.repeat(10_000)}${running}`, 'page-too-deep'],
  ['ten thousand deep in a line', `<p>${'<b>'.repeat(10_000)}${running}`, 'page-too-deep'],
  ['as deep as may be', `<body>${'<div>'.repeat(500)}${story}`, 'read'],
  ['one paragraph of megabytes', `<body><p>${running.repeat(20_000)}</p>`, 'read'],
  ['one word of megabytes', `<body><p>${'a'.repeat(2_000_000)}</p>`, 'read'],
  ['white space of megabytes', `<body><p>a${' '.repeat(2_000_000)}b</p>${story}`, 'read'],
  [
    'a million attributes',
    `<body><p ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}`).join(' ')}>${story}`,
    'page-too-complex',
  ],
  ['a class of megabytes', `<body><div class="${'ad '.repeat(500_000)}">${story}</div>`, 'page-too-complex'],
  ['ten thousand paragraphs', `<body><article>${`<p>${running}</p>`.repeat(10_000)}</article>`, 'read'],
  ['thousands of line breaks', `<body><div>${'a<br>'.repeat(10_000)}${running}</div>`, 'read'],
  ['an attribute without an end', `<body><div class="${'x'.repeat(500_000)}>${story}`, 'page-without-article'],
  ['null characters', `<title>\0</title><body>\0${story.replaceAll('port', 'po\0rt')}`, 'read'],
  ['half a surrogate pair', `<body>\ud83d${story}`, 'read'],
  ['a head that holds the story', `<head><title>Port</title>${story}</head>`, 'read'],
  ['a story after the end of its page', `<meta charset="utf-8"><</html>${story}`, 'read'],
  ['data without an end', `<script type="application/ld+json">${'['.repeat(100_000)}</script><body>${story}`, 'read'],
  ['tables in tables', `<body>${'<table><tr><td>'.repeat(100)}${story}`, 'read'],
  ['nothing', '', 'page-without-article'],
])('%s: %#', (_, html, expected) => {
  expect(outcome(html)).toBe(expected)
})

test('bytes of two encodings are refused or read as the page says', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const cyrillic = Uint8Array.of(0xc4, 0xe0)
  expect(outcome(Uint8Array.of(...bytes(`<body>${story}<p>Да</p><p>`), ...cyrillic))).toBe('text-encoding-unknown')
  expect(outcome(Uint8Array.of(...bytes(`<meta charset="windows-1251"><body>${story}<p>Да</p><p>`), ...cyrillic))).toBe(
    'read',
  )
})

const piece = fc.constantFrom(
  ...'<p>|</p>|<div class="related">|</div>|<article>|</article>|<h1>|</h1>|<table>|<tr>|<td>|</table>|<ul><li>|</ul>|<br><br>'.split(
    '|',
  ),
  ...'<script>|</script>|<!--|-->|<style>|</style>|<title>|</title>|<a href="/x">|</a>|<blockquote>|<figure>|<![CDATA[|]]>|<svg>|<template>|<head>|<body>|<html>|</html>'.split(
    '|',
  ),
  ...'<span style="display:none">|<time datetime="2031-05-14">|<meta name="date" content="x">|<p hidden>|<b|"|\'|>|<|&|&amp;|&#x0;|&#xD800;|\0|\u200b|\u202e|😀'.split(
    '|',
  ),
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
  '<script type="application/ld+json">{"@type":["NewsArticle"],"author":[null,{"name":3}],"articleSection":{},"license":[]}</script>',
  running,
  'By Ana Sousa',
  'Read more',
  '14 May 2031',
)

test('whatever is said to be a page is read or refused', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      outcome(pieces.join(''))
    }),
    { numRuns: 300 },
  )
})

test('so is any text and any bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => void outcome(text)),
    { numRuns: 100 },
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void outcome(bytes)),
    { numRuns: 100 },
  )
})
