import { expect, test } from 'vitest'
import { parsePage } from '../dom.ts'
import { coreBox, proseOf, sumsOver, titledArticle } from './core-box.ts'
import { pageLines } from './page-lines.ts'

const sentence = 'The port was closed on Monday, and ships turned back to the open sea, the mayor said.'

test.each([
  [sentence, 0, sentence.length],
  [sentence, 20, sentence.length - 20],
  [sentence, sentence.length, 0],
  ['Port closed.', 0, 0],
  ['Forty ships and more lie before the port of the town', 0, 0],
  ['港は月曜日に閉鎖され、北から来た船は外海へと引き返したと市長は語った。魚市場は一日中空っぽのままだった。', 0, 52],
])('the prose of %j with %i letters of links is %i', (text, linked, prose) => {
  expect(proseOf({ text, linked })).toBe(prose)
})

function page(html: string) {
  const body = parsePage(`<html><body>${html}</body></html>`).querySelector('body')
  const lines = body ? pageLines(body) : { boxes: [], lines: [] }
  const weights = sumsOver(lines, (index) => {
    const line = lines.lines[index]
    return line ? proseOf(line) : 0
  })
  return { lines, weights, name: (box: number | null) => (box === null ? null : lines.boxes[box]?.names.trim()) }
}

test('the core is the innermost box that holds most of the prose, whatever parts it inside', () => {
  const paragraph = `<p>${sentence}</p>`
  const { lines, weights, name } = page(
    `<div class="page"><div class="side">${paragraph}</div><div class="story"><section>${paragraph.repeat(3)}</section><section>${paragraph.repeat(3)}</section></div></div>`,
  )
  expect(name(coreBox(lines, weights))).toBe('story')
})

test('of articles one after another the one with the title counts, if it holds a story', () => {
  const story = `<p>${sentence}</p>`.repeat(3)
  const two = `<article class="one"><h1>Port closed for good</h1>${story}</article><article class="two"><h2>Ships</h2>${story}</article>`
  const { lines, weights, name } = page(two)
  expect(name(titledArticle(lines, weights, 'Port closed for good | Harbour Courier'))).toBe('one')
  expect(titledArticle(lines, weights, 'Something else')).toBeNull()
  expect(titledArticle(lines, weights, null)).toBeNull()
  const alone = page(`<article class="one"><h1>Port closed for good</h1>${story}</article>`)
  expect(titledArticle(alone.lines, alone.weights, 'Port closed for good')).toBeNull()
})
