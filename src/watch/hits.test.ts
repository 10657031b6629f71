import { expect, test } from 'vitest'
import type { ActorId, ArticleId, Indicator } from '#model'
import { circleFrom } from './circular.ts'
import { hitsOf, type News } from './hits.ts'
import { isOverdue } from './overdue.ts'

const norway = 'norway' as ActorId
const indicator: Indicator = {
  id: 'i-1',
  kind: 'watch',
  text: 'Norway moves warships to the strait',
  actors: [norway],
  hypothesis: null,
  condition: null,
  consequence: null,
  meets: ['MOBILIZE'],
  refutedBy: 'Norway withdraws its warships from the strait',
  due: '2031-06',
  since: { edtf: '2031-05-01', basis: 'given' },
  grounds: [],
}
const news = (text: string, more: Partial<News> = {}): News => ({
  article: 'a-2' as ArticleId,
  claim: null,
  start: 0,
  end: text.length,
  text,
  actors: [norway],
  types: [],
  polarity: 'positive',
  knownFrom: { edtf: '2031-05-10', basis: 'text' },
  recordedAt: '2031-05-10T08:00:00.000Z',
  ...more,
})
const hits = (...pieces: News[]) =>
  hitsOf([{ indicator, recordedAt: '2031-05-01T08:00:00.000Z' }], pieces, () => ['Norway']).map(({ kind }) => kind)

test('later reporting of the same actor and matter meets it', () => {
  expect(hits(news('Norway moved two warships into the strait', { types: ['MOBILIZE'] }))).toEqual(['meets'])
})

test('what is older, of somebody else, or of another matter does not', () => {
  expect(
    hits(
      news('Norway moved two warships into the strait', {
        types: ['MOBILIZE'],
        knownFrom: { edtf: '2031-04-30', basis: 'text' },
      }),
    ),
  ).toEqual([])
  expect(hits(news('Peru moved two warships into the strait', { actors: ['peru' as ActorId] }))).toEqual([])
  expect(hits(news('Norway raised its taxes'))).toEqual([])
})

test('what would refute it, and what its source denies, tells against it', () => {
  expect(hits(news('Norway withdraws all its warships from the strait'))).toEqual(['refutes'])
  expect(hits(news('Norway moved warships into the strait', { types: ['MOBILIZE'], polarity: 'negative' }))).toEqual([
    'refutes',
  ])
})

test('it is overdue once its last day has passed and nothing met it', () => {
  const day = (iso: string) => Math.floor(Date.parse(iso) / 86_400_000)
  expect([
    isOverdue(indicator, 0, day('2031-06-30')),
    isOverdue(indicator, 0, day('2031-07-01')),
    isOverdue(indicator, 1, day('2031-07-01')),
  ]).toEqual([false, true, false])
})

test('conditions that lead back to where they start are found, and an end is reached whatever they lead to', () => {
  const of = (conditions: Readonly<Record<string, string | null>>) =>
    new Map(Object.entries(conditions).map(([id, condition]) => [id, { condition }]))
  expect(circleFrom('a', of({ a: 'b', b: 'c', c: 'a' }))).toEqual(['a', 'b', 'c', 'a'])
  expect(circleFrom('a', of({ a: 'a' }))).toEqual(['a', 'a'])
  expect(circleFrom('a', of({ a: 'b', b: 'c', c: 'b' }))).toBeNull()
  expect(circleFrom('a', of({ a: 'if it rains' }))).toBeNull()
})
