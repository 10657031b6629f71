import { expect, test } from 'vitest'
import { withMarks } from '../../test/support/marked.ts'
import { readHtmlPage } from './html-page.ts'

const running = [
  'The port was closed on Monday, and ships that came from the north turned back to the open sea, the mayor said.',
  'Nobody in the town, which lives from the port, had been told of it before, and the fish market stayed empty all day.',
  'On Tuesday the council met behind closed doors, and Rui Tavira, its chairman, spoke of a misunderstanding.',
]
const paragraphs = running.map((words) => `<p>${words}</p>`)
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Port closed</title>${head}</head><body>${body}</body></html>`

const blocked = (html: string) => {
  const { text, blocks } = readHtmlPage(html, 'a.html')
  return withMarks(
    text,
    blocks.map(({ kind, start, end }) => ({ role: kind, start, end })),
  )
}

test('the article without what stands around it, its title once, a blank line between blocks', () => {
  const html = page(`<nav><a href="/">Home</a> <a href="/b">Sport</a></nav>
    <article><h1>Port closed</h1>${paragraphs[0]}<figure><img src="a.jpg"><figcaption>The port</figcaption></figure>
    ${paragraphs[1]}<h2>No way back</h2><blockquote><p>${running[0]}</p></blockquote>${paragraphs[2]}</article>
    <footer>© 2031 Harbour Courier</footer>`)
  expect(blocked(html)).toBe(
    [
      '[title|Port closed]',
      `[paragraph|${running[0]}]`,
      `[paragraph|${running[1]}]`,
      '[heading|No way back]',
      `[quote|${running[0]}]`,
      `[paragraph|${running[2]}]`,
    ].join('\n\n'),
  )
})

test('furniture inside the article is kept as boilerplate, with its reason', () => {
  const html = page(
    `<article>${paragraphs.join('')}<p>This article is republished from The Bay News.</p><p>Read more</p></article>`,
  )
  const read = readHtmlPage(html, 'a.html')
  expect(read.blocks.map(({ kind }) => kind)).toEqual([
    'title',
    'paragraph',
    'paragraph',
    'paragraph',
    'credit',
    'boilerplate',
  ])
  expect(read.trace).toEqual([{ step: 'page', reason: 'page furniture: related links', text: 'Read more' }])
})

test('lines that may date the page are read before the article is cut out of it', () => {
  const html = page(`<div class="meta">Published 14 May 2031</div><article>${paragraphs.join('')}</article>`)
  expect(readHtmlPage(html, 'a.html').dateLines).toEqual(['Published 14 May 2031'])
})

test.each([
  ['nothing at all', ''],
  ['no body', '<html><head><title>Log in</title></head></html>'],
  ['a script alone', page('<script>start()</script>')],
])('%s is a page without an article', (_, html) => {
  expect(() => readHtmlPage(html, 'a.html')).toThrow('a.html holds no article text.')
})

test('a page that is too deep is refused before it is built', () => {
  expect(() => readHtmlPage(page('<div>'.repeat(600)), 'a.html')).toThrow(
    'a.html nests its elements deeper than any article does.',
  )
})
