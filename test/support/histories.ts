import fc from 'fast-check'
import {
  actorIdSchema,
  articleIdSchema,
  type Claim,
  claimIdSchema,
  type Dated,
  type EntryBody,
  type Reading,
  spanOf,
  unknownDate,
} from '#model'
import { isoDay, sha256Hex } from '#util'

/** One thing that happens to a case: an article is read, or read again, with these claims. */
export interface Step {
  readonly article: number
  readonly published: Dated
  readonly claims: readonly {
    readonly speaker: number
    readonly knownFrom: Dated
    readonly about: Dated
    readonly confidence: number
  }[]
  /** Milliseconds since the step before; may run backwards, as clocks do. */
  readonly after: number
}

const firstDay = 19_500
const day = fc.integer({ min: firstDay, max: firstDay + 40 }).map(isoDay)

const dated: fc.Arbitrary<Dated> = fc.oneof(
  { weight: 4, arbitrary: day.map((edtf): Dated => ({ edtf, basis: 'text' })) },
  { weight: 1, arbitrary: day.map((edtf): Dated => ({ edtf: `../${edtf}`, basis: 'inferred' })) },
  {
    weight: 1,
    arbitrary: fc.tuple(day, day).map(([a, b]): Dated => ({ edtf: [a, b].toSorted().join('/'), basis: 'text' })),
  },
  { weight: 1, arbitrary: fc.constant<Dated>({ edtf: '2023-06', basis: 'text' }) },
  { weight: 1, arbitrary: fc.constant(unknownDate) },
)

const claim = fc.record({
  speaker: fc.integer({ min: 0, max: 3 }),
  knownFrom: dated,
  about: dated,
  confidence: fc.constantFrom(0.3, 0.6, 0.9),
})

export const step: fc.Arbitrary<Step> = fc.record({
  article: fc.integer({ min: 0, max: 4 }),
  published: dated,
  claims: fc.array(claim, { maxLength: 5 }),
  after: fc.integer({ min: -2000, max: 5000 }),
})

const articleId = (number: number) => articleIdSchema.parse(`a-${number}`)

const text = (number: number): string => `Article ${number}. Speaker said that it was so.`

export const bytesOf = (article: number): Uint8Array => new TextEncoder().encode(text(article))

/** The entries that a step writes. The same article is always the same capture. */
export function bodiesOf(of: Step, isFirst: boolean): EntryBody[] {
  const sha256 = sha256Hex(bytesOf(of.article))
  const capture = {
    sha256,
    mediaType: 'text/plain',
    byteLength: bytesOf(of.article).byteLength,
    address: `${of.article}.txt`,
  }
  return [
    ...(isFirst ? [{ kind: 'capture-kept' as const, capture }] : []),
    { kind: 'article-read', reading: readingOf(of, sha256) },
  ]
}

function readingOf({ article, published, claims }: Step, capture: string): Reading {
  const words = text(article)
  return {
    reader: 'test',
    article: {
      id: articleId(article),
      capture,
      text: words,
      blocks: [{ start: 0, end: words.length, kind: 'paragraph' }],
      title: null,
      byline: [],
      outlet: null,
      published,
      modified: unknownDate,
      language: 'en',
      licence: null,
      canonical: null,
      credit: null,
      trace: [],
    },
    dates: [],
    actors: [...new Set(claims.map(({ speaker }) => speaker))].map((speaker) => ({
      id: actorIdSchema.parse(`s-${speaker}`),
      name: `S${speaker}`,
      type: 'person',
      aliases: [],
      roles: [],
    })),
    mentions: [],
    claims: claims.map((one, index) => claimOf(one, article, index, words)),
    events: [],
  }
}

function claimOf(
  { speaker, knownFrom, about, confidence }: Step['claims'][number],
  article: number,
  index: number,
  words: string,
): Claim {
  const at = (exact: string) => [
    spanOf(words, { start: words.indexOf(exact), end: words.indexOf(exact) + exact.length }),
  ]
  return {
    id: claimIdSchema.parse(`c-${article}-${index}`),
    article: articleId(article),
    source: at('Speaker'),
    cue: at('said'),
    content: at('it was so'),
    speaker: actorIdSchema.parse(`s-${speaker}`),
    form: 'indirect',
    polarity: 'positive',
    modality: 'asserted',
    saidOn: knownFrom,
    about,
    knownFrom,
    occasion: null,
    via: [],
    confidence,
    why: { rule: 'test', because: 'made for a test', steps: [] },
  }
}
