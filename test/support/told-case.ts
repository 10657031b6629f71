import { conclusions } from '#actions'
import { type Ledger, openLedger } from '#ledger'
import {
  actorIdSchema,
  articleIdSchema,
  type Claim,
  claimIdSchema,
  type Dated,
  type EntryBody,
  type Polarity,
  type Reading,
  spanOf,
  unknownDate,
} from '#model'
import { sha256Hex, slug } from '#util'

/** A claim of a made-up article: who said what on which day. */
export interface Told {
  readonly id: string
  readonly speaker: string
  /** Null for no known day. */
  readonly on: string | null
  readonly cue?: string
  readonly content: string
  readonly polarity?: Polarity
  /** From when it was public, where that is not the day on which it was said. */
  readonly known?: string
}

export interface ToldArticle {
  readonly name: string
  readonly outlet?: string
  /** Words that stand around its claims; two articles that share them are copies. */
  readonly body?: string
  readonly claims: readonly Told[]
}

const dated = (day: string | null): Dated => (day === null ? unknownDate : { edtf: day, basis: 'text' })

const bytesOf = ({ name }: ToldArticle): Uint8Array => new TextEncoder().encode(`article ${name}`)

/** The reading of a made-up article: each claim a sentence of it. */
export function readingOf(told: ToldArticle, reader = 'test'): Reading {
  const { name, claims, outlet = name, body = '' } = told
  const sentences = claims.map(({ speaker, cue = 'said', content }) => `${speaker} ${cue} ${content}.`)
  const text = [...sentences, body].filter(Boolean).join('\n')
  const id = articleIdSchema.parse(`a-${name}`)
  const published = dated(claims.map(({ on, known }) => known ?? on).find((day) => day !== null) ?? null)
  let at = 0
  const spoken = claims.map((one, index): Claim => {
    const { speaker, cue = 'said', content, on, known, polarity = 'positive' } = one
    const start = at
    at += (sentences[index]?.length ?? 0) + 1
    const span = (from: number, length: number) => [spanOf(text, { start: from, end: from + length })]
    return {
      id: claimIdSchema.parse(`c-${one.id}`),
      article: id,
      source: span(start, speaker.length),
      cue: span(start + speaker.length + 1, cue.length),
      content: span(start + speaker.length + cue.length + 2, content.length),
      speaker: actorIdSchema.parse(slug(speaker)),
      form: 'indirect',
      polarity,
      modality: 'asserted',
      saidOn: dated(on),
      about: unknownDate,
      knownFrom: dated(known ?? on),
      occasion: null,
      via: [],
      confidence: 0.9,
      why: { rule: 'test', because: 'made for a test', steps: [] },
    }
  })
  return {
    reader,
    article: {
      id,
      capture: sha256Hex(bytesOf(told)),
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
      title: null,
      byline: [],
      outlet,
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
      id: actorIdSchema.parse(slug(speaker)),
      name: speaker,
      type: 'person',
      aliases: [],
      roles: [],
    })),
    mentions: [],
    claims: spoken,
    events: [],
  }
}

/** Adds made-up articles, one entry batch each, as adding reports does. */
export async function tell(ledger: Ledger, articles: readonly ToldArticle[], author = 'tester'): Promise<void> {
  for (const told of articles) {
    const bytes = bytesOf(told)
    const reading = readingOf(told)
    const sha256 = sha256Hex(bytes)
    const isHeld = (await ledger.capture(sha256)) !== null
    const capture = { sha256, mediaType: 'text/plain', byteLength: bytes.byteLength, address: `${told.name}.txt` }
    const bodies: EntryBody[] = [
      ...(isHeld ? [] : [{ kind: 'capture-kept' as const, capture }]),
      { kind: 'article-read', reading },
    ]
    await ledger.append({ author, bodies, bytes: new Map([[sha256, bytes]]), conclude: conclusions })
  }
}

/** A case that these articles were added to. Each entry is recorded an hour after the one before. */
export async function toldCase(path: string, articles: readonly ToldArticle[]): Promise<Ledger> {
  let hour = 0
  const ledger = await openLedger(path, {
    now: () => new Date(Date.UTC(2026, 0, 1, hour++)).toISOString(),
    create: { id: 'id', title: 'Case', author: 'tester' },
  })
  await tell(ledger, articles)
  return ledger
}

/** A captain of whom one speaker says this and then that, and of whose crew another denies what was said. */
export const ferry: readonly ToldArticle[] = [
  {
    name: 'first',
    claims: [
      {
        id: 'out',
        speaker: 'Ada Karlsen',
        on: '2024-03-04',
        content: 'the captain Erik Dahl had arrived in Norway to begin his exile',
      },
      { id: 'crew', speaker: 'Ada Karlsen', on: '2024-03-04', content: 'the crew numbered 14' },
    ],
  },
  {
    name: 'second',
    claims: [
      {
        id: 'home',
        speaker: 'Ada Karlsen',
        on: '2024-03-08',
        content: 'the captain Erik Dahl had returned to Denmark',
      },
      {
        id: 'denial',
        speaker: 'Bo Lund',
        on: '2024-03-06',
        cue: 'denied',
        content: 'that the crew numbered 14',
        polarity: 'negative',
      },
    ],
  },
  {
    name: 'third',
    claims: [
      {
        id: 'seen',
        speaker: 'Cara Voss',
        on: '2024-03-09',
        content: 'the captain Erik Dahl had returned to Denmark',
      },
    ],
  },
]
