import { expect, test } from 'vitest'
import { analysed, marked, rangesOf } from '../../test/support/marked.ts'
import { castOf } from './cast.ts'
import { englishCast } from './en/order.ts'
import { speakersIn } from './speakers.ts'

/** Who speaks from each stretch marked as source. */
function speakers(example: string) {
  const words = marked(example)
  const all = analysed(words.text)
  const sources = rangesOf(words, 'source')
  const speakerOf = speakersIn(all, castOf(all, sources, englishCast), englishCast)
  return sources.map((source) => speakerOf([source])?.actor ?? null)
}

test.each([
  ['a full name', '[source|Ana Sousa] said so.', ['ana-sousa']],
  ['a surname', '[source|Ana Sousa] said so. On Monday [source|Sousa] left.', ['ana-sousa', 'ana-sousa']],
  ['a surname that opens a sentence', '[source|Ana Sousa] said so. [source|Sousa] left.', ['ana-sousa', 'ana-sousa']],
  ['a name with an aside', '[source|Ana Sousa, spokeswoman of the Kalda Group,] said so.', ['ana-sousa']],
  [
    'a post that points back',
    '[source|Icelandic president Jón Hallsson] said so. [source|The Icelandic leader] left.',
    ['jon-hallsson', 'jon-hallsson'],
  ],
  ['a post that nobody is named with', '[source|The Icelandic president] said so.', ['iceland-president']],
  ['a capital', '[source|Lisbon] said so.', ['portugal']],
  ['a staff, not its owner', 'They met Ana Sousa. [source|Sousa’s staff] said so.', ['ana-sousa-staff']],
])('%s', (_, example, expected) => {
  expect(speakers(example)).toEqual(expected)
})

test.each([
  ['nobody named', '[source|Sources] said so.'],
  ['many', 'Ana Sousa met Rui Tavira. Sousa left. [source|They] said so.'],
  ['a pronoun with nobody before it', '[source|He] said so. Ana Sousa left. Sousa is back.'],
])('%s is not made up', (_, example) => {
  expect(speakers(example)).toEqual([null])
})

test('“she” is the first named in the sentence before, or the one before in her own', () => {
  expect(speakers('[source|Ana Sousa] said to Rui Tavira that it was over. [source|She] left.')[1]).toBe('ana-sousa')
  expect(speakers('When [source|Ana Sousa] spoke, [source|she] said so.')[1]).toBe('ana-sousa')
  expect(speakers('[source|Ana Sousa] spoke. Nobody came, according to [source|her].')[1]).toBe('ana-sousa')
})

test('a pronoun reaches back three sentences, not further', () => {
  const after = (sentences: number) =>
    speakers(`[source|Ana Sousa] spoke. ${'It rained. '.repeat(sentences)}[source|She] left.`)[1]
  expect([after(0), after(2), after(3)]).toEqual(['ana-sousa', 'ana-sousa', null])
})

test('how it is known is said in words', () => {
  const words = marked('[source|Ana Sousa] spoke. [source|She] left.')
  const all = analysed(words.text)
  const sources = rangesOf(words, 'source')
  const speakerOf = speakersIn(all, castOf(all, sources, englishCast), englishCast)
  expect(sources.map((source) => speakerOf([source])?.because)).toEqual([
    '“Ana Sousa” names Ana Sousa',
    'the pronoun points back to Ana Sousa, who acts in an earlier sentence, who is “she”',
  ])
  expect(speakerOf([])).toBeNull()
})

test.each([
  [
    'a ministry',
    '[source|The Portuguese defence ministry] denied it. [source|The ministry] left.',
    'portugal-defense-ministry',
  ],
  ['a senator', '[source|Sen. Ana Sousa] spoke to Rui Tavira. [source|The senator] left.', 'ana-sousa'],
  ['whom the sex tells', '[source|Ana Sousa] met Rui Tavira. [source|He] said so.', 'rui-tavira'],
  [
    'somebody of the same sentence',
    'Ana Sousa came. There were protests against Eva Stef, after [source|she] declared it.',
    'eva-stef',
  ],
  ['a campaign by its pronoun', '[source|Ana Sousa] left. [source|Her campaign] denied it.', 'ana-sousa-campaign'],
  ['not who is quoted about', '[source|Ana Sousa] left. “Eva Stef is ill,” [source|she] said.', 'ana-sousa'],
])('%s', (_, example, last) => {
  expect(speakers(example).at(-1)).toBe(last)
})

test.each([
  ['one of two with a surname', 'Ana Sousa met Rui Sousa. [source|Sousa] said so.'],
  ['a single letter', 'They met. [source|X] said so.'],
  ['a word of two scripts', '[source|\u0410nna] said so.'],
])('nobody for %s', (_, example) => {
  expect(speakers(example).at(-1)).toBeNull()
})
