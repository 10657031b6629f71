import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importActors, judgeIdentity, listActors, listIdentities } from '#actions'
import { type Ledger, openLedger } from '#ledger'
import { type Actor, type AsOf, actorIdSchema, asOfNow } from '#model'
import { sha256Hex } from '#util'
import { bodiesOf, bytesOf } from '../support/histories.ts'
import { scratch } from '../support/scratch.ts'

let minute = 0
const now = () => `2026-01-01T12:${String(minute++ % 60).padStart(2, '0')}:00.000Z`

const person = (id: string, name: string, given: Partial<Actor> = {}): Actor => ({
  id: actorIdSchema.parse(id),
  name,
  type: 'person',
  aliases: [],
  roles: [],
  ...given,
})

async function newCase(): Promise<Ledger> {
  minute = 0
  return await openLedger(join(scratch(), 'a.case'), { now, create: { id: 'id', title: 'Case', author: 'tester' } })
}

const known = new WeakMap<Ledger, Set<number>>()

/** Reads an article, or reads it again, with these actors. */
async function read(ledger: Ledger, article: number, ...actors: Actor[]): Promise<void> {
  const before = known.get(ledger) ?? new Set()
  known.set(ledger, before)
  const step = { article, published: { edtf: '2023-06-27', basis: 'metadata' as const }, claims: [], after: 0 }
  const bodies = bodiesOf(step, !before.has(article)).map((body) =>
    body.kind === 'article-read' ? { ...body, reading: { ...body.reading, actors, mentions: [] } } : body,
  )
  before.add(article)
  const bytes = bytesOf(article)
  await ledger.append({ author: 'tester', bodies, bytes: new Map([[sha256Hex(bytes), bytes]]) })
}

const say = (ledger: Ledger, verdict: 'same' | 'different' | 'unsure', a: string, b: string, undo = false) =>
  judgeIdentity(ledger, { actors: [a, b], verdict, reason: 'as I know', undo, author: 'ada' })

const names = async (ledger: Ledger, asOf: AsOf = asOfNow) =>
  (await listActors(ledger, asOf)).map(({ name }) => name).toSorted()

test('two whom a person calls one are one, until that is taken back', async () => {
  const ledger = await newCase()
  await read(ledger, 0, person('ana-sousa', 'Ana Sousa'))
  await read(ledger, 1, person('ana-rus', 'Ana Rus'))
  expect(await names(ledger)).toEqual(['Ana Rus', 'Ana Sousa'])
  expect(await say(ledger, 'same', 'Ana Sousa', 'ana-rus')).toEqual({
    actors: ['Ana Sousa', 'Ana Rus'],
    together: true,
  })
  expect(await names(ledger)).toHaveLength(1)
  expect(await say(ledger, 'same', 'Ana Rus', 'Ana Sousa', true)).toMatchObject({ together: false })
  expect(await names(ledger)).toEqual(['Ana Rus', 'Ana Sousa'])
  expect(await ledger.verify()).toMatchObject({ holds: true })
  await ledger.close()
})

test('two spellings that were joined come apart, also by way of a third', async () => {
  const ledger = await newCase()
  await read(ledger, 0, person('sergei-lazar', 'Sergei Lazar'))
  await read(ledger, 1, person('sergey-lazar', 'Sergey Lazar'))
  expect(await names(ledger)).toHaveLength(1)
  expect(await say(ledger, 'different', 'Sergei Lazar', 'Sergey Lazar')).toMatchObject({ together: false })
  expect(await names(ledger)).toEqual(['Sergei Lazar', 'Sergey Lazar'])
  const { judged, proposals } = await listIdentities(ledger, asOfNow)
  expect(judged).toMatchObject([{ verdict: 'different', reason: 'as I know', author: 'ada', together: false }])
  expect(proposals).toEqual([])
  await ledger.close()
})

test('a word outlives a newer reading that knows an actor by another id, and waits where none names it', async () => {
  const ledger = await newCase()
  await read(ledger, 0, person('ana-sousa', 'Ana Sousa'))
  await read(ledger, 1, person('ana-rus', 'Ana Rus'))
  await say(ledger, 'same', 'Ana Sousa', 'Ana Rus')
  await read(ledger, 1, person('rus-ana-2', 'Ana Rus', { type: 'organisation' }))
  expect(await names(ledger)).toHaveLength(1)
  await read(ledger, 1, person('somebody', 'Rui Costa'))
  expect(await names(ledger)).toEqual(['Ana Sousa', 'Rui Costa'])
  expect((await listIdentities(ledger, asOfNow)).judged).toMatchObject([
    { actors: ['person ana-rus', 'person ana-sousa'], verdict: 'same', bound: null, together: false },
  ])
  await read(ledger, 2, person('ana-rus', 'Ana Rus'))
  expect(await names(ledger)).toEqual([expect.stringMatching(/^Ana/u), 'Rui Costa'])
  await ledger.close()
})

test('a word counts from when it was said, and the later of two persons’ words holds', async () => {
  const ledger = await newCase()
  await read(ledger, 0, person('ana-sousa', 'Ana Sousa'))
  await read(ledger, 1, person('ana-rus', 'Ana Rus'))
  const before = { disclosed: null, recorded: (await ledger.summary(asOfNow)).lastRecordedAt }
  await say(ledger, 'same', 'Ana Sousa', 'Ana Rus')
  expect(await names(ledger, before)).toHaveLength(2)
  expect(await names(ledger)).toHaveLength(1)
  await judgeIdentity(ledger, {
    actors: ['Ana Rus', 'Ana Sousa'],
    verdict: 'unsure',
    reason: 'two passports',
    undo: false,
    author: 'bob',
  })
  expect(await names(ledger)).toHaveLength(2)
  await ledger.close()
})

test('whom nobody names, one given twice, and a word never said are refused, and nothing is kept', async () => {
  const ledger = await newCase()
  await read(ledger, 0, person('ana-sousa', 'Ana Sousa'), person('rui-costa', 'Rui Costa'))
  const { entries } = await ledger.summary(asOfNow)
  for (const [a, b, undo, code] of [
    ['Ana Sousa', 'Nobody', false, 'actor-not-found'],
    ['Ana Sousa', 'ana-sousa', false, 'judgement-of-one'],
    ['Ana Sousa', '', false, 'actor-not-found'],
    ['Ana Sousa', 'Rui Costa', true, 'judgement-not-found'],
  ] as const)
    await expect(say(ledger, 'same', a, b, undo)).rejects.toMatchObject({ code })
  expect((await ledger.summary(asOfNow)).entries).toBe(entries)
  await ledger.close()
})

test('an imported actor gives its name and ids to whom its names call, unless a person says otherwise', async () => {
  const ledger = await newCase()
  await read(ledger, 0, person('a-sousa', 'A. Sousa'), person('rui-costa', 'Rui Costa'))
  await read(ledger, 1, person('ana-s-lima', 'Ana S. Lima'))
  const table =
    'name,type,aliases,wikidata\nAna Sousa Lima,person,A. Sousa; Ana S. Lima,Q1\nRui Costa,person,,Q2\nNobody Here,person,,Q3'
  expect(await importActors(ledger, { name: 'known.csv', text: table }, 'ada')).toEqual({
    imported: 3,
    met: 2,
    leftOut: 0,
  })
  const lima = (await listActors(ledger, asOfNow)).find(({ ids }) => ids?.['wikidata'] === 'Q1')
  expect(lima).toMatchObject({ name: 'Ana Sousa Lima', aliases: ['A. Sousa', 'Ana S. Lima'], articles: 2 })
  await say(ledger, 'different', 'A. Sousa', 'Ana S. Lima')
  expect(await names(ledger)).toHaveLength(3)
  expect(await ledger.verify()).toMatchObject({ holds: true })
  await ledger.close()
})

test('two imported actors of one name leave it open, and two of different ids are not joined', async () => {
  const ledger = await newCase()
  await read(ledger, 0, person('rui-costa', 'Rui Costa'), person('sergei-lazar', 'Sergei Lazar'))
  await read(ledger, 1, person('sergey-lazar', 'Sergey Lazar'))
  const table = 'name,wikidata\nRui Costa,Q1\nRui Costa,Q2\nSergei Lazar,Q3\nSergey Lazar,Q4'
  await importActors(ledger, { name: 'known.csv', text: table }, 'ada')
  const ids = (await listActors(ledger, asOfNow)).map((actor) => [actor.name, actor.ids?.['wikidata']])
  expect(ids.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))).toEqual([
    ['Rui Costa', undefined],
    ['Sergei Lazar', 'Q3'],
    ['Sergey Lazar', 'Q4'],
  ])
  await ledger.close()
})

test('of a file with a malformed line nothing is kept; entities of other kinds are counted', async () => {
  const ledger = await newCase()
  const line = (schema: string, name: string) => JSON.stringify({ id: name, schema, properties: { name: [name] } })
  const { entries } = await ledger.summary(asOfNow)
  for (const text of [
    `${line('Person', 'Ana Sousa')}\n{"id":`,
    'who\nAna Sousa',
    'name,type\nAna Sousa,boat',
    '',
    '{}',
  ])
    await expect(importActors(ledger, { name: 'a.jsonl', text }, 'ada')).rejects.toMatchObject({
      code: expect.stringMatching(/^actors-(?:line|none)$/u),
    })
  expect((await ledger.summary(asOfNow)).entries).toBe(entries)
  const mixed = [line('Person', 'Ana Sousa'), line('Vessel', 'Ana'), line('Company', 'Kalda')].join('\n')
  expect(await importActors(ledger, { name: 'a.jsonl', text: mixed }, 'ada')).toMatchObject({ imported: 2, leftOut: 1 })
  expect(await ledger.imported(asOfNow)).toMatchObject([{ ids: { followthemoney: 'Ana Sousa' } }, { name: 'Kalda' }])
  await ledger.close()
})
