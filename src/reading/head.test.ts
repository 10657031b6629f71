import { expect, test } from 'vitest'
import { parsePage } from './dom.ts'
import { type Head, readHead } from './head.ts'
import { metadataDate } from './page-date.ts'

const head = (inHead: string, body = '', attributes = ''): Head =>
  readHead(parsePage(`<html${attributes}><head>${inHead}</head><body>${body}</body></html>`))
const linked = (json: string) => `<script type="application/ld+json">${json}</script>`

const nothing: Head = {
  title: null,
  authors: [],
  outlet: null,
  published: null,
  modified: null,
  language: null,
  canonical: null,
  section: null,
  licence: null,
  articleBody: null,
  dayOrder: null,
}

test('a page that says nothing of itself', () => {
  expect(head('', '<p>Talks began.</p>')).toEqual(nothing)
})

const article = {
  '@type': 'NewsArticle',
  headline: 'Port closed',
  author: [{ '@type': 'Person', name: 'Ana Sousa' }, 'Rui Tavira'],
  publisher: { name: 'Harbour Courier' },
  datePublished: '2031-05-14T08:00:00+01:00',
  dateModified: '2031-05-15',
}
const read: Head = {
  ...nothing,
  title: 'Port closed',
  authors: ['Ana Sousa', 'Rui Tavira'],
  outlet: 'Harbour Courier',
  published: '2031-05-14T08:00:00+01:00',
  modified: '2031-05-15',
}

test.each([
  ['as it stands', JSON.stringify(article)],
  ['in a graph', JSON.stringify({ '@graph': [{ '@type': 'WebSite', headline: 'No' }, article] })],
  ['in a list', JSON.stringify([{ '@type': 'Organization' }, article])],
  ['with several types', JSON.stringify({ ...article, '@type': ['CreativeWork', 'NewsArticle'] })],
  ['in a comment, with a semicolon', `<!-- ${JSON.stringify(article)} -->`],
  ['in CDATA of another style', `/*<![CDATA[*/${JSON.stringify(article)}/*]]>*/`],
  ['in CDATA', `//<![CDATA[\n${JSON.stringify(article)}\n//]]>`],
  ['with line feeds in texts', JSON.stringify(article).replace('Port closed', 'Port\nclosed')],
])('linked data %s', (_, json) => {
  expect(head(linked(json))).toEqual(read)
})

test('linked data that is broken or of something else is passed over', () => {
  const meta = '<meta property="og:title" content="Port closed">'
  expect(head(linked('{"@type": "NewsArticle", ') + meta)).toEqual({ ...nothing, title: 'Port closed' })
  expect(head(linked('{"@type": "Recipe", "headline": "Soup"}') + meta).title).toBe('Port closed')
  expect(head(linked('[null, 1, "NewsArticle"]') + meta).title).toBe('Port closed')
})

test('linked data stands above meta elements, and each fact is looked for by itself', () => {
  const found = head(
    `${linked('{"@type": "Article", "headline": "Port closed", "datePublished": " "}')}
     <meta property="og:title" content="PORT CLOSED | Harbour Courier">
     <meta property="og:site_name" content="Harbour Courier">
     <meta property="article:published_time" content="2031-05-14">
     <meta property="article:modified_time" content="2031-05-15">
     <meta name="AUTHOR" content="Ana Sousa">
     <meta property="og:url" content="https://harbour.example/og">
     <link rel="canonical" href="https://harbour.example/port">`,
    '',
    ' lang="en-GB"',
  )
  expect(found).toEqual({
    ...nothing,
    title: 'Port closed',
    authors: ['Ana Sousa'],
    outlet: 'Harbour Courier',
    published: '2031-05-14',
    modified: '2031-05-15',
    language: 'en',
    canonical: 'https://harbour.example/port',
    dayOrder: 'day-first',
  })
})

test('without data, what the reader sees: heading, byline, the page’s only time', () => {
  const found = head(
    '<title>Port closed again | Harbour Courier</title>',
    '<h1>Port closed again</h1><p class="byline">By Ana Sousa</p><time datetime="2031-05-14">Wednesday</time>',
  )
  expect(found).toEqual({
    ...nothing,
    title: 'Port closed again',
    authors: ['By Ana Sousa'],
    outlet: 'Harbour Courier',
    published: '2031-05-14',
  })
})

test('of several times only one that is marked as the article’s counts', () => {
  const times = '<time datetime="2031-05-01">a</time><time datetime="2031-05-02">b</time>'
  expect(head('', times).published).toBeNull()
  expect(head('', `${times}<article><time datetime="2031-05-14">c</time></article>`).published).toBe('2031-05-14')
})

test('an author that is an address names nobody', () => {
  expect(head('<meta property="article:author" content="https://social.example/ana">').authors).toEqual([])
})

test.each([
  [' lang="EN"', 'en'],
  [' lang="pt-BR"', 'pt'],
  [' lang="en_US"', 'en'],
  [' lang="fil"', 'fil'],
  [' lang="eng"', 'en'],
  [' lang=""', null],
  [' lang="English"', null],
])('the language of%s is %s', (attributes, language) => {
  expect(head('', '', attributes).language).toBe(language)
})

test.each([
  ['<title>Port closed</title>', '<h1>Port closed<script>track()</script><style>h1{}</style></h1>', 'Port closed'],
  ['<title>Port <b>closed</b></title>', '', 'Port closed'],
  [
    linked(JSON.stringify({ '@type': 'NewsArticle', headline: 'Port &amp; town &#8220;closed&#8221;' })),
    '',
    'Port & town “closed”',
  ],
  [
    '<meta property="og:title" content="Port closed for good | Harbour Courier">',
    '<h1>Port closed for good</h1>',
    'Port closed for good',
  ],
  ['<meta property="og:title" content="Port closed for good">', '<h1>Port</h1>', 'Port closed for good'],
])('the title in %s %s is words alone', (inHead, body, title) => {
  expect(head(inHead, body).title).toBe(title)
})

test.each([
  ['<meta property="article:section" content="World">', 'World'],
  [linked(JSON.stringify({ '@type': 'NewsArticle', articleSection: ['Politics', 'Ports'] })), 'Politics'],
  [
    linked(
      JSON.stringify({
        '@type': 'BreadcrumbList',
        itemListElement: [{ name: 'Home' }, { item: { name: 'Region' } }, { name: 'Port closed' }],
      }),
    ),
    'Region',
  ],
  ['<meta property="article:section" content="https://harbour.example/world">', null],
])('the section in %s is %s', (inHead, section) => {
  expect(head(inHead).section).toBe(section)
})

const commons = 'https://creativecommons.org/licenses/by-nd/4.0/'
test.each([
  [linked(JSON.stringify({ '@type': 'NewsArticle', license: commons })), '', 'CC BY-ND 4.0'],
  [linked(JSON.stringify({ '@type': 'NewsArticle', license: { name: 'Open Port Licence' } })), '', 'Open Port Licence'],
  [linked(JSON.stringify({ '@type': 'NewsArticle', license: 'https://harbour.example/terms' })), '', null],
  [`<link rel="license" href="${commons}">`, '', 'CC BY-ND 4.0'],
  ['', '<a rel="license" href="https://creativecommons.org/publicdomain/zero/1.0/">CC0</a>', 'CC0 1.0'],
  [
    '',
    `<a rel="license" href="${commons}">a</a><a rel="license" href="https://creativecommons.org/licenses/by/2.0/">b</a>`,
    null,
  ],
])('the licence in %s%s is %s', (inHead, body, licence) => {
  expect(head(inHead, body).licence).toBe(licence)
})

test.each([
  ['<meta name="DC.date.issued" content="2031-05-14">', ''],
  ['<meta name="date" content="none"><meta name="pubdate" content="20310514">', ''],
  [linked(JSON.stringify({ '@type': 'VideoObject', uploadDate: '2031-05-14' })), ''],
  [
    linked(JSON.stringify({ '@type': 'NewsArticle', datePublished: '1970-01-01' })),
    '<time pubdate datetime="2031-05-14">',
  ],
  ['', '<span itemprop="datePublished">14 May 2031</span>'],
  [
    '',
    '<time datetime="2031-01-01"></time><h1>Port</h1><time datetime="2031-05-14"></time><time datetime="2031-06-01"></time>',
  ],
  ['<link rel="canonical" href="https://harbour.example/2031/05/14/port-closed">', ''],
  ['<link rel="canonical" href="https://harbour.example/news/20310514-port">', ''],
])('the day of publication in %s%s', (inHead, body) => {
  expect(metadataDate(head(inHead, body).published).edtf).toBe('2031-05-14')
})

test.each([
  '<meta property="article:modified_time" content="2031-05-14">',
  '<meta name="copyright" content="2031">',
  '<link rel="canonical" href="https://harbour.example/2031/05/port-closed">',
  '<link rel="canonical" href="https://harbour.example/20319914/port">',
  '<meta name="date" content="1899-05-14">',
  '<meta name="date" content="5/6/2031">',
])('no day of publication in %s', (inHead) => {
  expect(head(inHead).published).toBeNull()
})

test('what 5/6/2031 means is said by the country of the page', () => {
  const date = '<meta name="date" content="5/6/2031">'
  const day = (attributes: string) => {
    const { published, dayOrder } = head(date, '', attributes)
    return metadataDate(published, dayOrder).edtf
  }
  expect(day(' lang="en-US"')).toBe('2031-05-06')
  expect(day(' lang="en-GB"')).toBe('2031-06-05')
  expect(day(' lang="pt"')).toBe('2031-06-05')
  expect(day(' lang="en"')).toBeNull()
})
