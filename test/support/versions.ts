import fc from 'fast-check'
import { searchOrigins } from '#actions'
import type { Ledger } from '#ledger'
import { articleIdSchema, type Block, type EntryBody, type Reading, unknownDate } from '#model'
import { isoDay, sha256Hex } from '#util'

/** How a text was made from another one. `quoting` shares a speech with it and is a text of its own. */
type Alteration = 'same' | 'first half' | 'second half' | 'words changed' | 'new lead' | 'quoting'

/** A text of a made-up case: an original, or made from one. */
export interface Version {
  readonly number: number
  readonly story: number
  readonly alteration: Alteration | 'original'
  readonly outlet: number
  readonly day: number | null
  readonly words: readonly string[]
}

const firstDay = 19_500
const bodyWords = 120

/** Words that no other text has, but for the seed that they are drawn from. */
const wordsOf = (seed: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `w${sha256Hex(`${seed} ${index}`).slice(0, 6)}`)

function altered(words: readonly string[], alteration: Alteration, seed: string): readonly string[] {
  const half = words.length >> 1
  switch (alteration) {
    case 'same':
      return words
    case 'first half':
      return words.slice(0, half)
    case 'second half':
      return words.slice(half)
    case 'words changed':
      return words.map((word, index) => (index % 12 === 5 ? `${word}x` : word))
    case 'new lead':
      return [...wordsOf(`${seed} lead`, 30), ...words.slice(Math.floor(words.length / 5))]
    case 'quoting':
      return [...wordsOf(`${seed} own`, 100), ...words.slice(half, half + 14)]
  }
}

const made = fc.record({
  story: fc.nat({ max: 3 }),
  alteration: fc.constantFrom<Alteration>('same', 'first half', 'second half', 'words changed', 'new lead', 'quoting'),
  outlet: fc.nat({ max: 5 }),
  /** Days after the original; null for a page without a date. */
  later: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null, freq: 6 }),
})

/** Stories with their originals, and what others made of them, in any order of adding. */
export const versions: fc.Arbitrary<readonly Version[]> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.array(made, { maxLength: 9 }))
  .chain(([stories, others]) => {
    const originals = Array.from({ length: stories }, (_, story): Version => {
      const words = wordsOf(`story ${story}`, bodyWords + 20 * story)
      return { number: story, story, alteration: 'original', outlet: 10 + story, day: firstDay + story, words }
    })
    const copies = others.map(({ story: of, alteration, outlet, later }, index): Version => {
      const original = originals[of % stories] ?? originals[0]
      const number = stories + index
      const words = altered(original?.words ?? [], alteration, `version ${number}`)
      const day = later === null || alteration === 'quoting' ? null : firstDay + (original?.story ?? 0) + later
      return { number, story: original?.story ?? 0, alteration, outlet, day, words }
    })
    return fc.shuffledSubarray([...originals, ...copies], { minLength: stories + copies.length })
  })

export const idOf = ({ number }: Version) => articleIdSchema.parse(`a-${sha256Hex(`article ${number}`).slice(0, 12)}`)

/** The same furniture stands on every page of an outlet. */
function readingOf(version: Version, reader = 'test'): Reading {
  const body = version.words.join(' ')
  const furniture = wordsOf(`outlet ${version.outlet}`, 40).join(' ')
  const text = `${body}\n\n${furniture}`
  const blocks: Block[] = [
    { start: 0, end: body.length, kind: 'paragraph' },
    { start: body.length + 2, end: text.length, kind: 'boilerplate' },
  ]
  return {
    reader,
    article: {
      id: idOf(version),
      capture: sha256Hex(captured(version)),
      text,
      blocks,
      title: null,
      byline: [],
      outlet: `Outlet ${version.outlet}`,
      published: version.day === null ? unknownDate : { edtf: isoDay(version.day), basis: 'metadata' },
      modified: unknownDate,
      language: 'en',
      licence: null,
      canonical: null,
      credit: null,
      trace: [],
    },
    dates: [],
    actors: [],
    mentions: [],
    claims: [],
    events: [],
  }
}

const captured = ({ number, words }: Version): Uint8Array => new TextEncoder().encode(`${number} ${words.join(' ')}`)

/** Adds a text, or reads it again, as an addition does: with the search for its origin in the same batch. */
export async function addVersion(ledger: Ledger, version: Version, reader?: string): Promise<void> {
  const reading = readingOf(version, reader)
  const { capture: sha256 } = reading.article
  const bytes = captured(version)
  const kept: EntryBody = {
    kind: 'capture-kept',
    capture: { sha256, mediaType: 'text/plain', byteLength: bytes.byteLength, address: `${version.number}.txt` },
  }
  const known = await ledger.capture(sha256)
  await ledger.append({
    author: 'tester',
    bodies: known ? [{ kind: 'article-read', reading }] : [kept, { kind: 'article-read', reading }],
    bytes: new Map([[sha256, bytes]]),
    conclude: searchOrigins,
  })
}
