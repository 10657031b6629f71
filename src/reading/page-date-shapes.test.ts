import { expect, test } from 'vitest'
import { readArticle } from './read.ts'

const running =
  'The port was closed on Monday, and ships that came from the north turned back to the open sea, the mayor said.'
const story = `<p>${running}</p>`.repeat(6)

/** The day of a page with what its head and body say of it, as `day basis`. */
function dayOf(inHead: string, around = '', address = 'https://bay.example/port') {
  const html = `<!doctype html><html lang="en-GB"><head><title>Port closed for good</title>${inHead}</head><body>
    ${around.replace('STORY', story)}${around.includes('STORY') ? '' : `<article><h1>Port closed for good</h1>${story}</article>`}</body></html>`
  const { published } = readArticle({ bytes: new TextEncoder().encode(html), mediaType: 'text/html', address })
  return published.edtf === null ? null : `${published.edtf} ${published.basis}`
}

const linked = (json: string) => `<script type="application/ld+json">${json}</script>`
const meta = (name: string, content = '2031-05-14T08:30:00Z') => `<meta name="${name}" content="${content}">`

test.each(
  'article:published article.created og:article:published_time og:regdate dcterms.created DC.Date.Issued dc:date parsely-pub-date sailthru.date bt:pubDate cXenseParse:recs:publishtime publishedDate date_published pdate ptime citation_date displaydate originalPublicationDate mediator_published_time twt-published-at dcsext.articleFirstPublished'.split(
    ' ',
  ),
)('meta %s', (name) => {
  expect(dayOf(meta(name))).toBe('2031-05-14 metadata')
  expect(dayOf(`<meta property="${name}" content="2031-05-14">`)).toBe('2031-05-14 metadata')
})

test.each([
  ['a list', linked('{"@type":"NewsArticle","datePublished":["2031-05-14"]}')],
  ['a value with its type', linked('{"@type":"NewsArticle","datePublished":{"@type":"Date","@value":"2031-05-14"}}')],
  ['seconds', linked('{"@type":"NewsArticle","datePublished":1936513800}')],
  ['milliseconds', meta('publishtime', '1936513800000')],
  ['broken JSON', linked('{"@type":"NewsArticle","headline":"Port "closed"","datePublished":"2031-05-14T08:30"}')],
  [
    'data of a script',
    '<script>window.page = {"publishedAt":"2031-05-14T08:30:00Z","updatedAt":"2031-06-01"}</script>',
  ],
  ['data in a text of a script', String.raw`<script>go("{\"datePublished\":\"2031-05-14\"}")</script>`],
  ['a type with its address', linked('{"@type":"http://schema.org/NewsArticle","datePublished":"2031-05-14"}')],
])('data: %s', (_, inHead) => {
  expect(dayOf(inHead)).toBe('2031-05-14 metadata')
})

test('data of other articles on the page do not date it', () => {
  const other = '{"@type":"NewsArticle","headline":"Ice cream sellers hope","datePublished":"2030-01-01"}'
  const own = '{"@type":"NewsArticle","headline":"Port closed for good","datePublished":"2031-05-14"}'
  expect(dayOf(linked(`[{"@type":"ItemList","itemListElement":[${other}]},${own}]`))).toBe('2031-05-14 metadata')
})

test.each([
  ['data-utime', '<abbr class="when" data-utime="1936513800">then</abbr>'],
  ['abbr', '<abbr class="published" title="2031-05-14T08:30:00">some time ago</abbr>'],
  ['data-published', '<span data-published="2031-05-14">then</span>'],
  ['data-datetime after the title', '<h1>Port closed for good</h1><span data-datetime="2031-05-14T08:00">then</span>'],
  ['microformats', '<span class="dt-published">14 May 2031</span>'],
  ['RDFa', '<span property="schema:datePublished" content="2031-05-14"></span>'],
])('marks: %s', (_, around) => {
  expect(dayOf('', around)).toBe('2031-05-14 metadata')
})

test.each([
  'https://bay.example/2031/05/14/port',
  'https://bay.example/news/2031-05-14-port.html',
  'https://bay.example/port-20310514',
  'crawl.warc: https://bay.example/2031/5/14/port',
])('the address that a page came from: %s', (address) => {
  expect(dayOf('', '', address)).toBe('2031-05-14 metadata')
})

test('the folder that a file lies in says nothing', () => {
  expect(dayOf('', '', '/saved/2031/05/14/port.html')).toBeNull()
})

test.each([
  ['a class for it', '<div class="articleDate">14 May 2031</div><h1>Port closed for good</h1>STORY'],
  ['under the title', '<h1>Port closed for good</h1><div>Ana Sousa</div><div>Wed 14 May 2031, 08.30 BST</div>STORY'],
  ['in numbers, British', '<h1>Port closed for good</h1><div>14/05/2031</div>STORY'],
  ['far below the story', '<h1>Port closed for good</h1>STORY<div>Published: 14 May 2031</div>'],
  ['before a change', '<h1>Port closed for good</h1><p>Updated 20 May 2031</p><p>Published 14 May 2031</p>STORY'],
  ['German', '<h1>Port closed for good</h1><p>Veröffentlicht am 14. Mai 2031</p>STORY'],
  ['Spanish', '<h1>Port closed for good</h1><p>Publicado el 14 de mayo de 2031</p>STORY'],
])('what the page shows: %s', (_, around) => {
  expect(dayOf('', around)).toBe('2031-05-14 text')
})

test.each([
  ['a notice of copyright', '<h1>Port closed for good</h1>STORY<footer>© 2031 Bay News</footer>'],
  [
    'comments',
    '<h1>Port closed for good</h1>STORY<div class="comments"><time datetime="2031-05-20">20 May 2031</time></div>',
  ],
  [
    'stories beside it',
    '<h1>Port closed for good</h1>STORY<aside><time datetime="2031-05-20">20 May 2031</time><p>x</p></aside>',
  ],
  [
    'teasers',
    '<h1>Port closed for good</h1>STORY<div class="related-list"><span class="date">20 May 2031</span></div>',
  ],
])('what dates something else: %s', (_, around) => {
  expect(dayOf('', around)).toBeNull()
})

test('a page that says only when it was changed was public by then', () => {
  expect(dayOf(meta('og:updated_time', '2031-05-16T00:00:00Z'))).toBe('2031-05-16 inferred')
  expect(dayOf(meta('og:updated_time', '2031-05-16') + meta('date', '2031-05-14'))).toBe('2031-05-14 metadata')
})
