import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '#actions'
import type { Reading, Span } from '#model'
import { overlaps } from '#util'
import { englishModel } from '#wiring'

const sentences = [
  'The harbour minister, Ada Nkemelu, said on Friday that the port would be closed until July 6.',
  '“Nobody was hurt,” Ada Nkemelu told reporters.',
  'According to Norwire, Omar Hale denied that the bridge was unsafe.',
  'The ships left in the night, and the town was quiet for the rest of the week.',
  'Peter Osk said that Omar Hale had promised that the crews would be paid.',
  'The closure was widely believed to have been planned for months.',
  'The paper reported, citing two officials, that “the talks had failed”.',
]
const story = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })

const read = (text: string, model = englishModel()): Reading =>
  readDocument(
    { bytes: new TextEncoder().encode(text), mediaType: 'text/plain', address: 'law' },
    { published: '2031-05-14', verbatim: true },
    model,
  )

const anything = fc
  .string({ unit: 'binary', maxLength: 400 })
  .filter((text) => text.isWellFormed() && text.trim() !== '')
const marks = fc
  .array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      '``',
      "''",
      '«',
      '»',
      '(',
      '[',
      '😀',
      '\n',
      ' said ',
      ' he ',
      'Ada ',
      ', ',
      '. ',
    ),
    {
      minLength: 1,
      maxLength: 120,
    },
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '')

test('any text of unicode is read without a throw, and the spans of a claim are apart, within the text, and equal to its words', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anything,
        marks,
        story.map((parts) => parts.join(' ')),
      ),
      (text) => {
        const { article, claims } = readOrRefuse(text) ?? { article: null, claims: [] }
        for (const { source, cue, content } of claims) {
          const spans = [...source, ...cue, ...content]
          for (const { start, end, exact } of spans) expect(article?.text.slice(start, end)).toBe(exact)
          for (const role of [source, cue, content])
            expect(role.every((a, index) => role.every((b, other) => other <= index || !overlaps(a, b)))).toBe(true)
          expect(cue.some((a) => content.some((b) => overlaps(a, b)))).toBe(false)
        }
      },
    ),
    { numRuns: 200 },
  )
}, 60_000)

/** The reading; null where the text is refused with a coded error, as one of no letters may be. */
function readOrRefuse(text: string): Reading | null {
  try {
    return read(text)
  } catch (error) {
    expect(error).toHaveProperty('code')
    expect(error).not.toHaveProperty('code', 'unforeseen')
    return null
  }
}

const words = (reading: Reading, from: number) => {
  const spans = (list: readonly Span[]) => list.map(({ start, end }) => [start - from, end - from])
  return reading.claims
    .filter(({ cue }) => (cue[0]?.start ?? 0) >= from)
    .map(({ source, cue, content, form, polarity, modality }) => ({
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
      form,
      polarity,
      modality,
    }))
}

const quiet =
  'The island lies a day by ship from the coast, and in winter hardly anybody goes there. Its one town has a school, two bakeries and a long stone pier, at which in good years some forty boats are moored, and behind it rise the dunes and the old lighthouse.'

// Who speaks, and when, can rest on what an article told before, and which line is a heading on the lines around it; which words are
// source, cue and content rests on the paragraph. So it is with the rules; the model weighs words in the light of what stands around.
test('a paragraph of a longer article gives the claims that it gives in a shorter one, further on', () => {
  fc.assert(
    fc.property(story, story, (before, own) => {
      const paragraph = `${own.join(' ')} ${quiet}`
      const [short, long] = [`${quiet}\n\n`, `${before.join(' ')} ${quiet}\n\n${quiet}\n\n`]
      expect(words(read(long + paragraph, null), long.length)).toEqual(
        words(read(short + paragraph, null), short.length),
      )
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('no claim goes from one paragraph into the next', () => {
  fc.assert(
    fc.property(fc.array(story, { minLength: 2, maxLength: 4 }), (paragraphs) => {
      const { article, claims } = read(paragraphs.map((parts) => parts.join(' ')).join('\n\n'))
      for (const { source, cue, content } of claims)
        for (const { start, end } of [...source, ...cue, ...content])
          expect(article.text.slice(start, end)).not.toContain('\n\n')
    }),
    { numRuns: 40 },
  )
}, 60_000)
