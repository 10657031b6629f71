import { expect, test } from 'vitest'
import { CounterclaimError, unknownDate } from '#model'
import { sha256Hex } from '#util'
import type { Given } from './article-of.ts'
import { readArticle } from './read.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const readText = (text: string, given?: Given) =>
  readArticle({ bytes: bytesOf(text), mediaType: 'text/plain', address: 'a.txt' }, given)
const readPage = (html: string, given?: Given) =>
  readArticle({ bytes: bytesOf(html), mediaType: 'text/html', address: 'a.html' }, given)

const running =
  'The port was closed on Monday, and ships that came from the north turned back to the open sea, she said.'
const body = `<article><p>${running}</p><p>${running} Again.</p><p>${running} And again.</p></article>`

test('a plain text: title, byline and date as it says them, and nothing that it does not say', () => {
  const text = `Port closed\n\nBy Ana Sousa\n\nPublished 14 May 2031\n\n${running}\n`
  expect(readText(text)).toMatchObject({
    capture: sha256Hex(text),
    text,
    title: 'Port closed',
    byline: [{ name: 'Ana Sousa', role: null }],
    outlet: null,
    published: { edtf: '2031-05-14', basis: 'text' },
    modified: unknownDate,
    language: null,
    licence: null,
    canonical: null,
    credit: null,
  })
})

test('the date that the person gives stands in only where the page has none', () => {
  expect(readText(running).published).toEqual(unknownDate)
  expect(readText(running, { published: '2031-05' }).published).toEqual({ edtf: '2031-05', basis: 'given' })
  expect(readText(`Published 14 May 2031\n\n${running}`, { published: '2031-05-20' }).published).toEqual({
    edtf: '2031-05-14',
    basis: 'text',
  })
})

test('metadata stand above what the page shows, and the story’s own dates are not the page’s', () => {
  const shown = `<div class="date">Published 15 May 2031</div>${body}`
  const meta = '<meta property="article:published_time" content="2031-05-14">'
  expect(readPage(`<html><head>${meta}</head><body>${shown}</body></html>`).published).toEqual({
    edtf: '2031-05-14',
    basis: 'metadata',
  })
  expect(readPage(`<html><body>${shown}</body></html>`).published).toEqual({ edtf: '2031-05-15', basis: 'text' })
  expect(readPage(`<html><body><h1>What the mayor knew on 3 March 2030</h1>${body}</body></html>`).published).toEqual(
    unknownDate,
  )
})

test('an author in the head takes the role that the text gives', () => {
  const role = '<p>Ana Sousa is a senior lecturer in history at Minho University.</p></article>'
  const article = readPage(
    `<html><head><meta name="author" content="Ana Sousa"></head><body>${body.replace('</article>', role)}</body></html>`,
  )
  expect(article.byline).toEqual([{ name: 'Ana Sousa', role: 'senior lecturer in history at Minho University' }])
})

test('line ends are made plain, unless offsets are to be those of the file', () => {
  const text = `Port closed\r\n\r\n${running}\r${running}`
  expect(readText(text).text).toBe(`Port closed\n\n${running}\n${running}`)
  expect(readText(text, { verbatim: true }).text).toBe(text)
  expect(readText(text).id).toBe(readText(text, { verbatim: true }).id)
})

test('the outlet that the person names stands in where the page names none', () => {
  const named = '<html><head><meta property="og:site_name" content="Harbour Courier"></head><body>'
  expect(readPage(`${named}${body}</body></html>`, { outlet: 'Bay News' }).outlet).toBe('Harbour Courier')
  expect(readPage(`<html><body>${body}</body></html>`, { outlet: 'Bay News' }).outlet).toBe('Bay News')
})

test('a page without an article is an error with a code', () => {
  expect(() => readPage('<html></html>')).toThrow(CounterclaimError)
})

test('data in UTC that say the day after do not stand against the day that the page shows', () => {
  const dated = (published: string, shown: string) =>
    readPage(
      `<html lang="en-US"><head><meta property="article:published_time" content="${published}"></head><body><h1>Port closed</h1><p>${shown}</p>${body}</body></html>`,
    ).published
  expect(dated('2031-05-15T02:30:00Z', 'Published May 14, 2031')).toEqual({ edtf: '2031-05-14', basis: 'text' })
  expect(dated('2031-05-15T02:30:00-04:00', 'Published May 14, 2031')).toEqual({
    edtf: '2031-05-15',
    basis: 'metadata',
  })
  expect(dated('2031-05-15T02:30:00Z', 'Published May 4, 2031')).toEqual({ edtf: '2031-05-15', basis: 'metadata' })
})

test('section and licence of the head, and the language of the words where the page states none', () => {
  const words = body.repeat(2)
  const head =
    '<meta property="article:section" content="World"><link rel="license" href="https://creativecommons.org/licenses/by/4.0/">'
  expect(readPage(`<html><head>${head}</head><body>${words}</body></html>`)).toMatchObject({
    section: 'World',
    licence: { name: 'CC BY 4.0', span: null },
    language: 'en',
  })
})

test('a page that shows its text by a script is read from its data', () => {
  const data = { '@type': 'NewsArticle', headline: 'Port closed', articleBody: `${running}\n\n`.repeat(8) }
  const article = readPage(
    `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><p>Please wait.</p></body></html>`,
  )
  expect(article.blocks.filter(({ kind }) => kind === 'paragraph').length).toBe(8)
  expect(article.trace).toEqual([{ step: 'page', reason: 'the text is that of its data', text: '' }])
})

test('marks without width stay in the text, and spans count them', () => {
  const article = readPage(
    `<html><body><article><p>Anna\u200b Berg said so. ${running}</p><p>${running}</p></article></body></html>`,
  )
  expect(article.text).toContain('Anna\u200b Berg said so.')
})
