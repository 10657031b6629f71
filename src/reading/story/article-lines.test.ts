import { expect, test } from 'vitest'
import { parsePage } from '../dom.ts'
import { articleLines } from './article-lines.ts'
import { pageLines } from './page-lines.ts'

const running = [
  'The port was closed on Monday, and ships that came from the north turned back to the open sea, the mayor said.',
  'Nobody in the town, which lives from the port, had been told of it before, and the market stayed empty all day.',
  'On Tuesday the council met behind closed doors, and Rui Tavira, its chairman, spoke of a misunderstanding.',
]
const story = running.map((words) => `<p>${words}</p>`).join('')
const long = story.repeat(2)

/** The lines of a page that a second opinion wholly shares, or shares but for some. */
function read(html: string, unseconded: readonly string[] = []) {
  const body = parsePage(`<html><body>${html}</body></html>`).querySelector('body')
  const page = body ? pageLines(body) : { boxes: [], lines: [] }
  const seconded = page.lines.map(({ text }) => !unseconded.includes(text))
  const { lines, trace } = articleLines(page, seconded, { title: 'Port closed for good', authors: ['Ana Sousa'] })
  const isStory = (kind: string) => kind === 'paragraph' || kind === 'heading' || kind === 'quote'
  return {
    story: lines.filter(({ kind }) => isStory(kind)).map(({ text }) => text),
    shown: lines.filter(({ kind }) => !isStory(kind)).map(({ kind, text }) => [kind, text]),
    left: trace.map(({ reason, text }) => [reason, text]),
  }
}

test('title and line under it, date, links, furniture and what names the author are not the story, and the trace says why', () => {
  const html = `<article><h1>Port closed for good</h1><h2 class="deck">Ships turn back to sea, and nobody knows why they may not come in.</h2>
    <div>14 May 2031</div><p>By Ana Sousa</p>${story}
    <p><a href="/b">Mayor says that the port will stay as it is for ever</a></p>${story}<p>Advertisement</p>
    <p>Ana Sousa is writing a book on the port.</p></article>`
  const { story: kept, shown, left } = read(html)
  expect(kept).toEqual(['By Ana Sousa', ...running, ...running])
  expect(shown).toEqual([
    ['title', 'Ships turn back to sea, and nobody knows why they may not come in.'],
    ['boilerplate', '14 May 2031'],
    ['boilerplate', 'Advertisement'],
    ['boilerplate', 'Ana Sousa is writing a book on the port.'],
  ])
  expect(left).toEqual([
    ['title', 'Port closed for good'],
    ['page furniture: date line', '14 May 2031'],
    ['only links', 'Mayor says that the port will stay as it is for ever'],
    ['page furniture: advertisement', 'Advertisement'],
    ['author', 'Ana Sousa is writing a book on the port.'],
  ])
})

test('boxes that by their names hold something else are left out, but not when they hold most of the prose', () => {
  const related =
    '<div class="related-stories"><p>The mayor of the other town says nothing of it, and the sea is calm.</p></div>'
  expect(read(`<div>${long}${related}</div>`).story).toEqual([...running, ...running])
  expect(read(`<div class="sidebar">${long}</div><div><p>Port.</p></div>`).story).toEqual([...running, ...running])
})

test('comments are not the story, even when they are longer', () => {
  const comment =
    '<p>I have lived at this port for forty years, and nobody ever told me anything, which is a shame.</p>'
  expect(read(`<div>${story}</div><div class="comments">${comment.repeat(5)}</div>`).story).toEqual(running)
})

test('of short lines the second opinion decides, of sentences in paragraphs it does not', () => {
  const html = `<div>${story}<div>Listen</div><p>Ships turned back.</p>${story}</div>`
  expect(read(html).story).toContain('Listen')
  expect(read(html, ['Listen', 'Ships turned back.']).story).toEqual([...running, 'Ships turned back.', ...running])
})

test('what stands under "More stories" goes with it, up to the next running text', () => {
  const more = '<h3>More stories</h3><ul><li>The fountain is off again</li><li>Ice cream sellers hope</li></ul>'
  expect(read(`<div>${story}${more}${story}</div>`).story).toEqual([...running, ...running])
})

test('headings with nothing under them go, others stay', () => {
  expect(read(`<div>${story}<h2>No way back</h2>${story}<h2>The port</h2></div>`).story).toEqual([
    ...running,
    'No way back',
    ...running,
  ])
})

test('a press release ends before the company speaks of itself', () => {
  const about = '<h3>About Bay Ferries</h3><p>Bay Ferries is a leading provider of crossings, with 40 ships.</p>'
  expect(read(`<div>${long}${about}</div>`).story).toEqual([...running, ...running])
  const treaty = '<h3>About the treaty</h3><p>Both towns signed it, and both towns broke it, the mayor said.</p>'
  expect(read(`<div>${long}${treaty}</div>`).story).toContain('About the treaty')
})

test('a post of another site is part of the story that shows it', () => {
  const post =
    '<div class="social-media"><blockquote class="twitter-tweet"><p>The port is closed.</p></blockquote></div>'
  expect(read(`<div>${story}${post}${story}</div>`).story).toContain('The port is closed.')
})

test('credits, licences and bylines are heard in boxes of their own', () => {
  const { shown } = read(
    `<div><div class="author">By Ana Sousa</div>${long}<div class="article-footer"><p>This article is republished from The Bay News.</p>
     <p>Our reports are under a Creative Commons licence.</p></div></div>`,
  )
  expect(shown).toEqual([
    ['byline', 'By Ana Sousa'],
    ['credit', 'This article is republished from The Bay News.'],
    ['boilerplate', 'Our reports are under a Creative Commons licence.'],
  ])
})

test('names that cost most of the story are not believed', () => {
  const html = `<div><div class="promo">${story}</div><div class="teaser">${story}</div><div><p>${running[0]}</p></div></div>`
  expect(read(html).story.length).toBe(7)
})
