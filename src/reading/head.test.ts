import { expect, test } from 'vitest'
import { parsePage } from './dom.ts'
import { type Head, readHead } from './head.ts'

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
    title: 'Port closed',
    authors: ['Ana Sousa'],
    outlet: 'Harbour Courier',
    published: '2031-05-14',
    modified: '2031-05-15',
    language: 'en',
    canonical: 'https://harbour.example/port',
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
  [' lang=""', null],
  [' lang="English"', null],
])('the language of%s is %s', (attributes, language) => {
  expect(head('', '', attributes).language).toBe(language)
})
