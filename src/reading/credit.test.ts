import { expect, test } from 'vitest'
import type { BlockKind } from '#model'
import { marked, rangesOf } from '../../test/support/marked.ts'
import { bylinesOf, creditOf, licenceOf, namesIn } from './credit.ts'

/** Reads blocks marked by their kind, with what is to be found marked inside of them. */
function blocksOf(example: string) {
  const words = marked(example)
  const kinds: readonly BlockKind[] = ['title', 'byline', 'paragraph', 'credit', 'boilerplate']
  const blocks = kinds
    .flatMap((kind) => rangesOf(words, kind).map((range) => ({ ...range, kind })))
    .toSorted((a, b) => a.start - b.start)
  return { text: words.text, blocks, found: rangesOf(words, 'found')[0] }
}

const credit = (example: string) => {
  const { text, blocks, found } = blocksOf(example)
  const read = creditOf(text, blocks)
  return (
    read && {
      kind: read.kind,
      origin: read.origin,
      isWhereMarked: read.span.start === found?.start && read.span.end === found.end,
    }
  )
}

test.each([
  [
    '[paragraph|Talks began.]\n[credit|[found|This article is republished from The Harbour Courier under a licence.]]',
    'republished',
    'The Harbour Courier',
  ],
  ['[credit|[found|This story was originally published by Bay & Sound News.]]', 'republished', 'Bay & Sound News'],
  ['[credit|[found|This piece first appeared on harbour.example.]]', 'republished', 'harbour.example'],
  ['[paragraph|LISBON [found|(Halfway Wire)] – Talks began.]', 'agency', 'Halfway Wire'],
  ['[paragraph|Lisbon, May 14 [found|(Halfway)] - Talks began.]', 'agency', 'Halfway'],
  ['[paragraph|[found|(Reuters) -] Talks began.]', 'agency', 'Reuters'],
  ['[paragraph|Talks began.]\n[paragraph|They ended. [found|— AFP]]', 'agency', 'AFP'],
  ['[paragraph|Talks began, [found|The Nemiga Ledger reported] on Monday.]', 'citing', 'The Nemiga Ledger'],
  ['[paragraph|The port is closed, [found|Reuters reports].]', 'citing', 'Reuters'],
  ['[paragraph|Talks began, [found|according to the state news agency TASS].]', 'citing', 'TASS'],
  [
    '[paragraph|Talks began, said one, [found|citing a report by the Harbour Courier].]',
    'citing',
    'The Harbour Courier',
  ],
  ['[paragraph|The talks were [found|first reported by the Bay Gazette].]', 'citing', 'The Bay Gazette'],
] as const)('%s', (example, kind, origin) => {
  expect(credit(example)).toEqual({ kind, origin, isWhereMarked: true })
})

test.each([
  '[paragraph|This article is republished from The Harbour Courier, said the mayor.]',
  '[credit|Read the original article.]',
  '[paragraph|Talks began (again) – and ended.]',
  '[paragraph|Talks began.]\n[paragraph|LISBON (Halfway Wire) – Talks ended.]',
  '[paragraph|Talks began. Her boss, to whom the Harbour Post reports, left.]'.replace(
    'Post reports',
    'Post reports to',
  ),
  '[paragraph|Talks began, according to the mayor of Port Sun City.]',
  '[paragraph|One.]\n[paragraph|Two.]\n[paragraph|Three.]\n[paragraph|Four, Reuters reported.]',
  '[paragraph|She reported to the Times on Monday.]',
  '',
])('no credit: %j', (example) => {
  expect(credit(example)).toBeNull()
})

test('an outlet that speaks of itself cites nobody', () => {
  const { text, blocks } = blocksOf('[paragraph|Talks began, The Nemiga Ledger reported. So did Reuters reports.]')
  expect(creditOf(text, blocks, 'Nemiga Ledger')).toBeNull()
})

test('a licence is named with the words it stands on, outside the story only', () => {
  const { text, blocks, found } = blocksOf('[credit|Republished [found|under a Creative Commons license].]')
  expect(licenceOf(text, blocks)).toMatchObject({ name: 'Creative Commons', span: found })
  const tag = blocksOf('[boilerplate|© 2031, [found|CC BY-SA 4.0]]')
  expect(licenceOf(tag.text, tag.blocks)).toMatchObject({ name: 'Creative Commons', span: tag.found })
  const story = blocksOf('[paragraph|He spoke of a Creative Commons license.]')
  expect(licenceOf(story.text, story.blocks)).toBeNull()
})

test.each([
  ['By Ana Sousa', [['Ana Sousa', null]]],
  [
    'By Ana Sousa, Rui Tavira and Zoë Brandt',
    [
      ['Ana Sousa', null],
      ['Rui Tavira', null],
      ['Zoë Brandt', null],
    ],
  ],
  ['By Ana Sousa | 14 May 2031', [['Ana Sousa', null]]],
  ['By Ana Sousa on Monday, May 12th, 2031', [['Ana Sousa', null]]],
  ['By Ana Sousa, in Lisbon', [['Ana Sousa', null]]],
  [
    'Ana Sousa is a senior lecturer in history at Minho University.',
    [['Ana Sousa', 'senior lecturer in history at Minho University']],
  ],
] as const)('%j', (line, names) => {
  expect(namesIn(line).map(({ name, role }) => [name, role])).toEqual(names)
})

test('bylines are read from byline blocks alone', () => {
  const { text, blocks } = blocksOf('[byline|By Ana Sousa]\n[paragraph|By Rui Tavira]')
  expect(bylinesOf(text, blocks)).toEqual([{ name: 'Ana Sousa', role: null }])
})
