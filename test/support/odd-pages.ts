import fc from 'fast-check'

// Pages and texts that nobody would write: seeds of many shapes, with pieces put in, left out, doubled and nested, cut, re-encoded,
// and with bytes changed.

const sentence = 'The port was closed on Monday, and ships that came from the north turned back, the mayor said. '
const paragraph = `<p>${sentence.repeat(2)}</p>`

/** Whole pages of different makes; each is small, so that many can be tried. */
const seeds: readonly string[] = [
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Port closed | Bay News</title><meta property="article:published_time" content="2031-05-14T08:30:00Z"></head><body><nav><a href="/">Home</a></nav><article><header><h1>Port closed</h1><time datetime="2031-05-14">14 May 2031</time></header>${paragraph.repeat(3)}<figure><img alt="x"><figcaption>The port</figcaption></figure></article><aside><p>More</p></aside></body></html>`,
  `<html><head><title>Port closed</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Port closed","datePublished":"2031-05-14","author":[{"@type":"Person","name":"Ana Sousa"}],"publisher":{"name":"Bay News"},"articleBody":"${sentence.repeat(6)}"}]}</script></head><body><div id="root"></div></body></html>`,
  `<body><table><tr><td><table><tr><td>Menu</td><td>${paragraph.repeat(2)}<br><br>${sentence}<br>${sentence}</td></tr></table></td></tr></table></body>`,
  `<body><h2>Port</h2>${sentence}<br><br>${sentence}<br/><br/>By Ana Sousa<hr><blockquote>${sentence}</blockquote><ul><li>One<li>Two</ul>`,
  `<div class="post-12 hentry"><h1 class=entry-title>Port</h1><p class="byline">By <a rel="author">Ana Sousa</a></p><div class="entry-content">${paragraph.repeat(2)}<div class="related"><a href=/b>Other</a></div></div><div id="comments">${paragraph}</div></div>`,
  `<html lang=ar dir=rtl><body><article><p>أغلق الميناء يوم الاثنين، وعادت السفن القادمة من الشمال إلى عرض البحر، كما قال رئيس البلدية.</p><p>\u202e${sentence}\u202c</p></article>`,
  `<html><body><form><input type="password"><p>Log in to continue reading</p></form>${sentence}</body></html>`,
  `<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The page was not found.</p></body></html>`,
  `<svg><title>x</title></svg><math><mi>x</mi></math><body>${paragraph}<template><p>no</p></template><noscript>${paragraph}</noscript>`,
  `<article itemscope itemtype="http://schema.org/NewsArticle"><span itemprop="datePublished" content="1936513800">Yesterday</span><div itemprop="articleBody">${paragraph.repeat(3)}</div></article>`,
]

const pieces: readonly string[] = [
  ...'<p>|</p>|<div>|</div>|<div class="related">|<div class="comments" hidden>|<article>|</article>|<section>|</section>|<h1>|</h1>|<h2>|</h3>|<table>|<tr>|<td>|</table>|<ul>|<li>|</ul>|<br>|<br><br>|<hr>'.split(
    '|',
  ),
  ...'<script>|</script>|<!--|-->|<style>|</style>|<title>|</title>|<a href="/x">|</a>|<blockquote>|<figure>|<![CDATA[|]]>|<svg>|</svg>|<template>|<head>|</head>|<body>|<html>|</html>|<noscript>|<iframe>|<select>|<option>|<textarea>|<plaintext>|<frameset>|<form>|<input type=password>|<base href="//">|<font>|<b><i>|</b></i>'.split(
    '|',
  ),
  ...'<span style="display:none">|<time datetime="2031-05-14">|<time datetime="x">|<meta name="date" content="99999999">|<meta property="og:title" content="">|<meta charset="x">|<meta charset=utf-16>|<link rel="canonical" href="http://[">|<link rel=license href=x>|<html lang="xx-yy-zz">|<p hidden>|<b|"|\'|>|<|&|=|/|<p =|<p a=b a=c|</|<!|<?|<!DOCTYPE'.split(
    '|',
  ),
  ...'&amp;|&lt;script&gt;|&nbsp;|&#x0;|&#xD800;|&#99999999999;|&notin|&NotEqualTilde;|&#|&x;'.split('|'),
  '\0',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\u2028',
  '\u0085',
  '\r',
  '\t',
  '\f',
  '\ud83d',
  '😀',
  'é',
  'e\u0301\u0301\u0301',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
  '<script type="application/ld+json">{"@type":["NewsArticle"],"author":[null,{"name":3}],"articleSection":{},"license":[],"datePublished":20310514}</script>',
  '<script type="application/ld+json">[[[[{"@graph":[{"@graph":{"@type":"Article","publisher":[{"name":["a"]}],"articleBody":{}}}]}]]]]</script>',
  '<script type="application/ld+json">"x"</script>',
  '<script type="application/ld+json">// <![CDATA[\n{"@type":"Article","headline":"a\nb"};//]]></script>',
  '<!DOCTYPE html [<!ENTITY a "&b;&b;&b;"><!ENTITY b "&c;&c;&c;">]>&a;',
  sentence,
  paragraph,
  'By Ana Sousa',
  'Read more',
  '14 May 2031',
  '31.02.2031',
  '5/6/31',
  '(Reuters) - ',
  'This article was first published in The Bay News.',
]

const nested = fc
  .tuple(
    fc.constantFrom(
      '<div>',
      '<p>',
      '<b>',
      '<table><tr><td>',
      '<ul><li>',
      '<blockquote>',
      '<a href=x>',
      '<font>',
      '<span>',
      '<section><h2>',
      '<form>',
      '<!--',
      '&amp;',
      '<svg>',
      '{"a":',
      '[',
    ),
    fc.oneof({ weight: 8, arbitrary: fc.nat({ max: 20 }) }, { weight: 1, arbitrary: fc.nat({ max: 700 }) }),
  )
  .map(([piece, times]) => piece.repeat(times))

interface Change {
  readonly at: number
  readonly length: number
  readonly way: number
  readonly piece: string
}

const change = fc.record<Change>({
  at: fc.nat({ max: 999 }),
  length: fc.nat({ max: 60 }),
  way: fc.nat({ max: 7 }),
  piece: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: nested },
    { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: 'binary' }) },
  ),
})

function changed(text: string, { at, length, way, piece }: Change): string {
  const from = Math.floor((text.length * at) / 1000)
  const until = from + length
  if (way < 3) return text.slice(0, from) + piece + text.slice(from)
  if (way < 4) return text.slice(0, from) + piece + text.slice(until)
  if (way < 5) return text.slice(0, from) + text.slice(until)
  if (way < 6) return text.slice(0, until) + text.slice(from)
  // Another tag or attribute where one stands.
  const tag = text.indexOf(way < 7 ? '<' : '=', from)
  return tag < 0 ? text : text.slice(0, tag + 1) + piece.replace(/^</u, '') + text.slice(tag + 1)
}

const changedText = (seed: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc
    .tuple(seed, fc.array(change, { maxLength: most }), fc.nat({ max: 99 }), fc.nat({ max: 999 }))
    .map(([text, changes, way, at]) => {
      const whole = changes.reduce(changed, text)
      return way < 12 ? whole.slice(0, Math.floor((whole.length * at) / 1000)) : whole
    })

const utf16 = (text: string, marked: boolean): Uint8Array => {
  const units = Buffer.from(marked ? `\ufeff${text}` : text, 'utf16le')
  return new Uint8Array(units)
}

/** Mostly UTF-8; at times in another encoding, said or not, or with bytes changed. */
const encoded = (text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(text, fc.nat({ max: 99 }), fc.array(fc.tuple(fc.nat({ max: 9999 }), fc.nat({ max: 255 })), { maxLength: 3 }))
    .map(([whole, way, flips]) => {
      const bytes =
        way < 85
          ? new TextEncoder().encode(whole)
          : way < 90
            ? new Uint8Array(Buffer.from(`<meta charset=windows-1252>${whole}`, 'latin1'))
            : utf16(whole, way < 97)
      if (way % 4 === 0) for (const [at, byte] of flips) if (bytes.length > 0) bytes[at % bytes.length] = byte
      return bytes
    })

/** HTML pages, and what is nearly one. */
export const oddPage: fc.Arbitrary<Uint8Array> = encoded(
  fc.oneof(
    { weight: 6, arbitrary: changedText(fc.constantFrom(...seeds), 6) },
    { weight: 1, arbitrary: changedText(nested, 8) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((some) => some.join('')) },
  ),
)

const line = fc.constantFrom(
  'Port closed for good',
  sentence,
  'By Ana Sousa',
  'Published 14 May 2031',
  'MINSK, 14 May 2031 (Reuters) - The port was closed.',
  'Share this article',
  'Ana Sousa is a senior lecturer in law at the University of Bay.',
  'This article was first published in The Bay News.',
  '“The port is closed,” she said.',
  'The port was closed on Monday, and ships that came from the north',
  'turned back to the open sea, the mayor said, as nobody had told them',
  '-'.repeat(70),
  '#',
  '\t\t',
  'a'.repeat(3000),
  '. '.repeat(500),
  'A '.repeat(300),
  '(AP) '.repeat(50),
  'said '.repeat(100),
  '\0',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u2028',
  '\u0085',
  '\ud83d',
  '😀',
  '\r',
  '\r\n',
  '\f',
  '5/6/31',
  '14 May 2031 '.repeat(8),
)

/** Plain texts, and what is nearly one. */
export const oddText: fc.Arbitrary<Uint8Array> = encoded(
  changedText(
    fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', ' ', '\r\n', '')), { maxLength: 14 })
      .map((lines) => lines.flat().join('')),
    4,
  ),
)
