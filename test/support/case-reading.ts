import type { CaseReading, ClaimRecord } from '#exports'
import {
  type Actor,
  actorIdSchema,
  articleIdSchema,
  type Claim,
  claimIdSchema,
  eventIdSchema,
  type Ground,
  type Span,
  spanOf,
  unknownDate,
} from '#model'

const instant = '2031-06-01T09:00:00.000Z'
const ana = actorIdSchema.parse('ana-sousa')
const republic = actorIdSchema.parse('kalda')
const articleId = articleIdSchema.parse('a-1')

const text = 'Harbour talks. 🚢 Ana Sousa said that the “Tern” had sailed, and that Kalda paid.'
const at = (exact: string): Span[] => [
  spanOf(text, { start: text.indexOf(exact), end: text.indexOf(exact) + exact.length }),
]

const claim = (id: string, content: string, more: Partial<ClaimRecord> = {}): ClaimRecord => ({
  id: claimIdSchema.parse(id),
  article: articleId,
  source: at('Ana Sousa'),
  cue: at('said'),
  content: at(content),
  speaker: ana,
  speakerName: '=HYPERLINK("http://x.example")',
  form: 'indirect',
  polarity: 'positive',
  modality: 'asserted',
  saidOn: { edtf: '2031-05-14', basis: 'text' },
  about: { edtf: '2031-05', basis: 'inferred' },
  knownFrom: { edtf: '2031-05-14/2031-05-16', basis: 'metadata' },
  occasion: null,
  via: [],
  confidence: 0.8,
  why: { rule: 'test', because: 'made for a test', steps: [] },
  copyOf: null,
  recordedAt: instant,
  ...more,
})

const ground: Ground = {
  article: articleId,
  span: at('Kalda paid')[0] as Span,
  claims: [claimIdSchema.parse('c-2')],
  account: ana,
  knownFrom: { edtf: '2031-05-14', basis: 'text' },
  confidence: 0.7,
  why: { rule: 'test', because: 'made for a test', steps: [] },
}

const cast: readonly Actor[] = [
  {
    id: ana,
    name: '=HYPERLINK("http://x.example")',
    type: 'person',
    aliases: ['Ana\u0007 <Sousa>'],
    roles: [{ role: 'mayor', of: 'Porto Novo' }],
    speaksFor: republic,
  },
  { id: republic, name: 'Kalda\u0000 & Co', type: 'state', aliases: [], roles: [] },
]

/** A small case with all that can trouble a format: formulas, control characters, letters beyond the BMP, open and vague dates. */
export function madeReading({
  claims = [claim('c-1', 'the “Tern” had sailed'), claim('c-2', 'Kalda paid')],
} = {}): CaseReading {
  const of = <Value>(...values: readonly Value[]) =>
    async function* () {
      yield* values
    }
  const tie = {
    from: ana,
    to: republic,
    category: 'speaks-for' as const,
    instrument: 'office\u0001 "mayor"',
    claims: [claimIdSchema.parse('c-2')],
    grounds: [ground],
  }
  const event = {
    article: articleId,
    disclosed: { edtf: '2031-05-14', basis: 'text' as const },
    claims: [] as Claim['id'][],
  }
  return {
    head: { id: 'made', title: 'Harbour & <talks>', recordedAt: instant, asOf: null, recordAsOf: null },
    reports: of({
      article: {
        id: articleId,
        title: 'Harbour talks',
        outlet: 'Harbour Review',
        published: { edtf: '2031-05-14', basis: 'metadata' as const },
        byline: [],
        credit: null,
        canonical: 'https://a.example/talks',
        capture: { sha256: 'a'.repeat(64), mediaType: 'text/plain', byteLength: 9, address: 'talks.txt' },
        origin: { id: 'o-1', name: 'Harbour Review' },
        relation: 'first' as const,
        recordedAt: instant,
      },
      claims: async () => claims,
      text: async () => text,
    }),
    actors: of(...cast),
    actor: (id) => cast.find((one) => one.id === id) ?? null,
    links: of({
      id: 'l-1',
      a: claimIdSchema.parse('c-1'),
      b: claimIdSchema.parse('c-2'),
      kind: 'contradicts' as const,
      rule: 'test',
      reason: 'one of the two',
      confidence: 0.75,
    }),
    questions: of({
      id: 'q-c-1',
      question: 'Had the Tern sailed?',
      subject: null,
      kind: 'fact',
      versions: [
        {
          answer: 'yes',
          holders: [{ actor: ana, name: 'Ana', from: '2031-05-14', to: null }],
          claims: ['c-1'],
          origins: ['o-1'],
        },
      ],
    }),
    events: of(
      {
        ...event,
        id: eventIdSchema.parse('e-1'),
        on: { edtf: '2031-05-14', basis: 'text' as const },
        span: at('had sailed')[0] as Span,
      },
      {
        ...event,
        id: eventIdSchema.parse('e-2'),
        on: { edtf: '2031-04', basis: 'text' as const },
        span: at('Harbour talks')[0] as Span,
      },
      {
        ...event,
        id: eventIdSchema.parse('e-3'),
        on: { edtf: '2031-05-01/2031-05-09', basis: 'text' as const },
        span: at('Kalda paid')[0] as Span,
      },
      { ...event, id: eventIdSchema.parse('e-4'), on: unknownDate, span: at('said')[0] as Span },
    ),
    deals: of(),
    ties: of(
      { ...tie, id: 't-1', since: '2029', until: null },
      { ...tie, id: 't-2', category: 'depends-on', since: '2030-01', until: '2031-02-03' },
    ),
    hypotheses: of(),
    indicators: of(),
    grades: of({ claim: 'c-1', credibility: '2', reason: 'seen by two', author: 'ada', recordedAt: instant }),
    captures: of(),
  }
}

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let whole = ''
  for await (const piece of pieces) whole += piece
  return whole
}
