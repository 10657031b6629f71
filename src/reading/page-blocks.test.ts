import { expect, test } from 'vitest'
import { parsePage } from './dom.ts'
import { pageBlocks } from './page-blocks.ts'

const blocks = (html: string) => {
  const body = parsePage(`<html><body>${html}</body></html>`).querySelector('body')
  return body ? pageBlocks(body).map(({ kind, text }) => [kind, text]) : []
}

test('a block an element that breaks lines, white space as a browser folds it', () => {
  expect(
    blocks('<h2>New\n talks</h2><p>They <b>be</b>gan&nbsp; <i>late</i>.</p>loose<div>more<p>last</p></div>'),
  ).toEqual([
    ['heading', 'New talks'],
    ['paragraph', 'They began late.'],
    ['paragraph', 'loose'],
    ['paragraph', 'more'],
    ['paragraph', 'last'],
  ])
})

test('what stands in a block quotation is a quote, whatever holds it there; what follows is not', () => {
  expect(blocks('<blockquote><p>One.</p><ul><li>Two.</li></ul>Three.</blockquote>Four.')).toEqual([
    ['quote', 'One.'],
    ['quote', 'Two.'],
    ['quote', 'Three.'],
    ['paragraph', 'Four.'],
  ])
})

test('figures, asides, what is hidden and scripts are not the text', () => {
  expect(
    blocks(
      '<figure><img><figcaption>A port</figcaption></figure><aside>Ad</aside><div hidden>No</div><script>x</script><p>Text.</p>',
    ),
  ).toEqual([['paragraph', 'Text.']])
})

test('a row of data is one block, a table that lays out paragraphs is not seen', () => {
  expect(
    blocks('<table><tr><th>Port</th><td>12 ships</td></tr><tr><td><p>One.</p><p>Two.</p></td></tr></table>'),
  ).toEqual([
    ['paragraph', 'Port 12 ships'],
    ['paragraph', 'One.'],
    ['paragraph', 'Two.'],
  ])
})

test('one line break is a space, two in a row part paragraphs', () => {
  expect(blocks('<div>One<br>line.<br> <br/>Two.</div>')).toEqual([
    ['paragraph', 'One line.'],
    ['paragraph', 'Two.'],
  ])
})

test('empty elements make no blocks', () => {
  expect(blocks('<p> &nbsp;</p><div><p></p></div>')).toEqual([])
})
