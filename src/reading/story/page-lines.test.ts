import { expect, test } from 'vitest'
import { parsePage } from '../dom.ts'
import { pageLines } from './page-lines.ts'

const linesOf = (html: string) => {
  const body = parsePage(`<html><body>${html}</body></html>`).querySelector('body')
  return body ? pageLines(body) : { boxes: [], lines: [] }
}
const texts = (html: string) => linesOf(html).lines.map(({ text }) => text)

test('a line knows its kind, its box, and how much of it is links', () => {
  const { lines, boxes } = linesOf('<div class="storyBody" id="main-1"><p>See <a href="/a">the port</a></p></div>')
  expect(lines).toMatchObject([{ kind: 'paragraph', text: 'See the port', linked: 8 }])
  expect(boxes.map(({ tag, names, parent }) => [tag, names, parent])).toEqual([
    ['BODY', '', -1],
    ['DIV', ' story body main 1 ', 0],
    ['P', '  ', 1],
  ])
})

test('what WordPress writes of a post into its class is no name', () => {
  const { boxes } = linesOf(
    '<article class="post-12 hentry type-post category-comments tag-share main"><p>A</p></article>',
  )
  expect(boxes[1]?.names).toBe(' hentry main ')
})

test.each([
  [
    'cards over a word',
    '<p>Rep. <span><a>Ana Sousa</a><span class="hover-card">Ana Sousa MORE</span></span> left.</p>',
    'Rep. Ana Sousa left.',
  ],
  ['what only screen readers say', '<p>Left<span class="sr-only"> (opens a window)</span>.</p>', 'Left.'],
  ['what is not displayed', '<p>Left<span style="display: none">!</span>.</p>', 'Left.'],
])('%s: no words of the line', (_, html, text) => {
  expect(texts(html)).toEqual([text])
})

test('a hidden box is known for one', () => {
  const { boxes } = linesOf(
    '<div hidden><p>A</p></div><div aria-hidden="true"></div><div style="display:none"></div><div></div>',
  )
  expect(boxes.filter(({ tag }) => tag === 'DIV').map(({ isHidden }) => isHidden)).toEqual([true, true, true, false])
})

test('marks without width and right-to-left marks stay in the text', () => {
  expect(texts('<p>Anna\u200bBerg \u200f\u05d0\u200e</p>')).toEqual(['Anna\u200bBerg \u200f\u05d0\u200e'])
})
