import { expect, test } from 'vitest'
import { readMarkdown } from './markdown.ts'
import { readArticle } from './read.ts'

const blocksOf = (markdown: string) => {
  const { text, blocks } = readMarkdown(markdown, 'a.md')
  return blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
}

test('headings, paragraphs, quotes and lists are blocks, without their marks', () => {
  expect(
    blocksOf(`# Port closed

The *port* was [closed][1] on **Monday**, she
said.

> We will stay,
> all of us.

* one
* two

  more of two

Further
-------

\`\`\`
code

and more
\`\`\`

![ships](ships.png) <b>Ships</b> turned back &amp; left.

[1]: https://a.example/
`),
  ).toEqual([
    'title: Port closed',
    'paragraph: The port was closed on Monday, she said.',
    'quote: We will stay, all of us.',
    'paragraph: one',
    'paragraph: two',
    'paragraph: more of two',
    'heading: Further',
    'paragraph: Ships turned back & left.',
  ])
})

const text = 'The port was closed on Monday, and ships turned back, she said.'

test.each([
  [
    'title: "Port closed"\nauthor: [Ana Sousa, Bo Li]\ndate: 2031-05-14\noutlet: Harbour Review\nlang: en\nurl: https://a.example/1',
  ],
  [
    "title: 'Port closed'\nauthors:\n  - Ana Sousa\n  - Bo Li\npublished: 2031-05-14T23:30:00-05:00\npublisher: Harbour Review\nlanguage: en\ncanonical: https://a.example/1",
  ],
])('front matter says what the text is: %#', (front) => {
  const bytes = new TextEncoder().encode(`---\n${front}\n---\n\n# Port closed\n\n${text}\n`)
  const article = readArticle({ bytes, mediaType: 'text/markdown', address: 'a.md' })
  expect(article).toMatchObject({
    text: `Port closed\n\n${text}`,
    title: 'Port closed',
    byline: [
      { name: 'Ana Sousa', role: null },
      { name: 'Bo Li', role: null },
    ],
    published: { edtf: '2031-05-14', basis: 'metadata' },
    outlet: 'Harbour Review',
    language: 'en',
    canonical: 'https://a.example/1',
  })
})

test('a rule at the start is no front matter', () => {
  expect(blocksOf(`---\n\n${text}\n\n---\n`)).toEqual([`paragraph: ${text}`])
  expect(blocksOf(`---\n${text}\n---\n`)).toContain(`heading: ${text}`.replace('heading', 'title'))
})

test('verbatim, Markdown is plain text with offsets into the file', () => {
  const markdown = `# Port closed\n\n*${text}*\n`
  const bytes = new TextEncoder().encode(markdown)
  expect(readArticle({ bytes, mediaType: 'text/markdown', address: 'a.md' }, { verbatim: true }).text).toBe(markdown)
})

test.each([
  ['quotes in quotes', `${'> '.repeat(2000)}a`],
  ['brackets', '['.repeat(20_000)],
  ['emphasis', '*a_ '.repeat(20_000)],
  ['lists in lists', Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
])('%s without end are refused: page-too-deep', (_, markdown) => {
  expect(() => readMarkdown(markdown, 'a.md')).toThrow(expect.objectContaining({ code: 'page-too-deep' }))
})

test('a long text of lists and quotes takes a time that grows with its length', () => {
  const { blocks } = readMarkdown('* one\n\nand a line\n\n> quote\n\n'.repeat(5000), 'a.md')
  expect(blocks).toHaveLength(15_000)
})
