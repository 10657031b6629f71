import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  credibilityOf,
  grade,
  judge,
  linkClaims,
  listChanges,
  listClaims,
  listJudgements,
  listLinks,
  listVersions,
  showQuestion,
  showRecord,
  writeQuestion,
} from '#actions'
import type { Ledger } from '#ledger'
import { asOfNow, linkId } from '#model'
import { epochDay } from '#util'
import { scratch } from '../support/scratch.ts'
import { ferry, type ToldArticle, tell, toldCase } from '../support/told-case.ts'

const newCase = () => toldCase(join(scratch(), 'a.case'), ferry)
const ada = { author: 'ada', reason: 'seen the log' }
const linkKinds = async (ledger: Ledger, claim: string) =>
  (await listLinks(ledger, asOfNow, { claim })).links.map(({ a, b, kind }) => `${b} ${kind} ${a}`).toSorted()

test('a rejected claim leaves lists, links and versions, is listed with the others when asked for, and comes back', async () => {
  const ledger = await newCase()
  const before = await listVersions(ledger, asOfNow)
  expect(before.questions.flatMap(({ versions }) => versions.flatMap(({ claims }) => claims))).toContain('c-out')
  await judge(ledger, { ...ada, subject: 'c-out', decision: 'reject' })
  const rejected = await listVersions(ledger, asOfNow)
  expect(rejected.questions.flatMap(({ versions }) => versions.flatMap(({ claims }) => claims))).not.toContain('c-out')
  expect((await listClaims(ledger, {}, asOfNow)).claims.map(({ id }) => id)).not.toContain('c-out')
  const all = await listClaims(ledger, { all: true }, asOfNow)
  expect(all.claims.find(({ id }) => id === 'c-out')?.judgement).toMatchObject({ decision: 'reject', author: 'ada' })
  await judge(ledger, { ...ada, subject: 'c-out', decision: 'withdraw', reason: null })
  expect(await listVersions(ledger, asOfNow)).toEqual(before)
  await ledger.close()
})

test('a corrected claim stands as corrected, shows what was found, and is linked as what it is now', async () => {
  const ledger = await newCase()
  expect(await linkKinds(ledger, 'c-denial')).toEqual(['c-denial denies c-crew'])
  await judge(ledger, {
    ...ada,
    subject: 'c-home',
    decision: 'correct',
    correction: { speaker: 'Bo Lund', saidOn: '2024-03-07' },
  })
  const { claims } = await listClaims(ledger, { actor: 'Bo Lund' }, asOfNow)
  expect(claims.map(({ id }) => id).toSorted()).toEqual(['c-denial', 'c-home'])
  expect(claims.find(({ id }) => id === 'c-home')).toMatchObject({
    speakerName: 'Bo Lund',
    saidOn: { edtf: '2024-03-07', basis: 'given' },
    found: { speaker: 'ada-karlsen', saidOn: { edtf: '2024-03-08' } },
  })
  // Who says otherwise is not the same speaker any more: nobody revised anything.
  expect(await linkKinds(ledger, 'c-home')).not.toContain('c-home revises c-out')
  await judge(ledger, { ...ada, subject: 'c-home', decision: 'withdraw', reason: null })
  expect(await linkKinds(ledger, 'c-home')).toContain('c-home revises c-out')
  expect(await ledger.verify()).toMatchObject({ holds: true, problems: [] })
  await ledger.close()
})

test('two people who decide differently are both kept, the latest is shown, and the conflict is seen', async () => {
  const ledger = await newCase()
  const subject = linkId({ a: 'c-out', b: 'c-home', kind: 'revises' })
  await Promise.all([
    judge(ledger, { author: 'ada', reason: 'plain', subject, decision: 'accept' }),
    judge(ledger, { author: 'bo', reason: 'another trip', subject, decision: 'reject' }),
  ])
  const [standing] = await listJudgements(ledger, asOfNow, { conflicts: true })
  expect(standing).toMatchObject({ subject: { noun: 'link', id: subject }, conflict: true })
  expect(new Set([standing?.author, ...(standing?.others.map(({ author }) => author) ?? [])])).toEqual(
    new Set(['ada', 'bo']),
  )
  await judge(ledger, { author: 'bo', reason: null, subject, decision: 'withdraw' })
  expect(await listJudgements(ledger, asOfNow)).toMatchObject([{ author: 'ada', decision: 'accept', conflict: false }])
  await expect(judge(ledger, { author: 'bo', reason: null, subject, decision: 'withdraw' })).rejects.toMatchObject({
    code: 'judgement-not-found',
  })
  await ledger.close()
})

test('a judgement on what a newer reading no longer finds is kept, and shown as an orphan', async () => {
  const ledger = await newCase()
  await judge(ledger, { ...ada, subject: 'c-crew', decision: 'accept' })
  const [first] = ferry
  await tell(ledger, [{ ...first, claims: first?.claims.filter(({ id }) => id !== 'crew') ?? [] } as ToldArticle])
  expect(await listJudgements(ledger, asOfNow, { orphans: true })).toMatchObject([
    { subject: { noun: 'claim', id: 'c-crew' }, decision: 'accept', orphan: true },
  ])
  await tell(ledger, first ? [first] : [])
  expect(await listJudgements(ledger, asOfNow)).toMatchObject([{ subject: { id: 'c-crew' }, orphan: false }])
  await ledger.close()
})

test('links by hand may go in a circle, and are one question that can be taken apart again', async () => {
  const ledger = await newCase()
  const link = (a: string, b: string, undo = false) => linkClaims(ledger, { ...ada, a, b, kind: 'contradicts', undo })
  for (const [a, b] of [
    ['c-crew', 'c-seen'],
    ['c-seen', 'c-out'],
    ['c-out', 'c-crew'],
  ] as const)
    await link(a, b)
  const { questions } = await listVersions(ledger, asOfNow)
  expect(questions).toHaveLength(1)
  expect(questions[0]?.versions.flatMap(({ claims }) => claims)).toEqual(
    expect.arrayContaining(['c-crew', 'c-out', 'c-seen']),
  )
  await expect(link('c-crew', 'c-crew')).rejects.toMatchObject({ code: 'link-of-one' })
  await link('c-crew', 'c-seen', true)
  await expect(link('c-crew', 'c-seen', true)).rejects.toMatchObject({ code: 'link-not-found' })
  expect(await linkKinds(ledger, 'c-crew')).toEqual(['c-crew contradicts c-out', 'c-denial denies c-crew'])
  expect(await ledger.verify()).toMatchObject({ holds: true, problems: [] })
  await ledger.close()
})

test('contradictory dates in one claim are kept as they are, and hide it as of no later day', async () => {
  const odd: ToldArticle = {
    name: 'odd',
    claims: [
      // Public before it was said.
      {
        id: 'odd',
        speaker: 'Dan Frey',
        on: '2024-05-09',
        known: '2024-03-02',
        content: 'the ferry Halden had sailed to Iceland',
      },
      {
        id: 'self',
        speaker: 'Dan Frey',
        on: '2024-05-09',
        content: 'what Dan Frey said of Dan Frey had been said by Dan Frey',
      },
    ],
  }
  const ledger = await toldCase(join(scratch(), 'a.case'), [...ferry, odd])
  const known = await listClaims(ledger, { actor: 'Dan Frey' }, { disclosed: epochDay(2024, 3, 3), recorded: null })
  expect(known.claims.map(({ id }) => id)).toEqual(['c-odd'])
  expect(await linkKinds(ledger, 'c-self')).toEqual([])
  await expect(showRecord(ledger, 'Dan Frey', asOfNow)).resolves.toMatchObject({ claims: 2 })
  await ledger.close()
})

test('a question is written, renamed, merged, closed, given a claim, and all of it is taken back', async () => {
  const ledger = await newCase()
  const say = (change: Parameters<typeof writeQuestion>[1]) => writeQuestion(ledger, change, ada)
  const written = await say({ do: 'write', words: 'How large was the crew?', claims: ['c-crew'] })
  expect(written).toMatchObject({ id: 'q-c-crew', question: 'How large was the crew?', wordedBy: 'ada' })
  expect((await listVersions(ledger, asOfNow)).questions.map(({ id }) => id)).toContain('q-c-crew')
  const merged = await say({ do: 'merge', id: 'q-c-crew', with: 'q-c-home' })
  expect(merged.versions.flatMap(({ claims }) => claims)).toEqual(expect.arrayContaining(['c-crew', 'c-home', 'c-out']))
  expect((await listVersions(ledger, asOfNow)).questions).toHaveLength(1)
  const attached = await say({ do: 'attach', id: 'q-c-crew', claim: 'c-crew', to: 'c-home' })
  expect(attached.versions.find(({ claims }) => claims.includes('c-crew' as never))?.claims).toContain('c-home')
  expect(await say({ do: 'close', id: 'q-c-seen', reason: 'she is in port' })).toMatchObject({
    closed: 'she is in port',
  })
  expect(await say({ do: 'open', id: 'q-c-out' })).toMatchObject({ closed: null })
  await say({ do: 'undo', id: 'q-c-crew' })
  const { questions } = await listVersions(ledger, asOfNow)
  expect(questions.map(({ wordedBy, closed }) => [wordedBy, closed])).toEqual([
    [null, null],
    [null, null],
  ])
  await expect(say({ do: 'rename', id: 'q-c-none', words: 'x' })).rejects.toMatchObject({ code: 'question-not-found' })
  await ledger.close()
})

test('a record counts what became of claims, and grades rest on it without being one number', async () => {
  const ledger = await newCase()
  const record = await showRecord(ledger, 'Ada Karlsen', asOfNow)
  expect(record).toMatchObject({
    claims: 3,
    confirmed: 1,
    contradicted: 0,
    denied: 1,
    revised: 1,
    medianDaysToCorrection: 4,
  })
  expect(record.reliability).toMatchObject({ given: null, suggested: { grade: 'F' } })
  const [home, out] = await credibilityOf(ledger, ['c-home', 'c-out'], asOfNow)
  expect(new Map([home, out].map((one) => [one?.claim as string, one?.suggested.grade]))).toEqual(
    new Map([
      ['c-home', '1'],
      ['c-out', '4'],
    ]),
  )
  await grade(ledger, { ...ada, of: 'c-home', grade: '3' })
  expect(await credibilityOf(ledger, ['c-home'], asOfNow)).toMatchObject([
    { given: { grade: '3', author: 'ada' }, suggested: { grade: '1' } },
  ])
  await expect(grade(ledger, { ...ada, of: 'c-home', grade: 'A' })).rejects.toMatchObject({ code: 'grade-invalid' })
  await grade(ledger, { ...ada, of: 'c-home', grade: null, reason: null })
  expect(await credibilityOf(ledger, ['c-home'], asOfNow)).toMatchObject([{ given: null }])
  await ledger.close()
})

test('a copy confirms nothing', async () => {
  const body = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ')
  const claim = (id: string, speaker: string) => ({
    id,
    speaker,
    on: '2024-03-04',
    content: 'the captain Erik Dahl had returned to Denmark',
  })
  const ledger = await toldCase(join(scratch(), 'a.case'), [
    { name: 'first', body, claims: [claim('a', 'Ada Karlsen')] },
    { name: 'copy', body, claims: [claim('b', 'Bo Lund')] },
  ])
  expect(await linkKinds(ledger, 'c-a')).toEqual(['c-a repeats c-b'])
  const [graded] = await credibilityOf(ledger, ['c-a'], asOfNow)
  expect(graded?.suggested.grade).toBe('6')
  await ledger.close()
})

test('what became public and what the file learned are told apart', async () => {
  const ledger = await newCase()
  const since = await listChanges(ledger, { since: '2024-03-06' }, { disclosed: epochDay(2024, 3, 8), recorded: null })
  expect(since).toMatchObject({ clock: 'disclosure', since: '2024-03-06', until: '2024-03-08' })
  expect(since.changes.map((change) => [change.what, 'claim' in change ? change.claim : null])).toEqual([
    ['claim', 'c-home'],
    ['link', null],
    ['question-opened', null],
    ['version-left', null],
    ['version-new', null],
  ])
  const before = (await ledger.summary(asOfNow)).lastRecordedAt
  expect((await listChanges(ledger, { recordSince: before }, asOfNow)).changes).toEqual([])
  await judge(ledger, { ...ada, subject: 'c-crew', decision: 'unsure' })
  expect((await listChanges(ledger, { recordSince: before }, asOfNow)).changes).toMatchObject([
    { what: 'judgement', judgement: { decision: 'unsure' } },
  ])
  await ledger.close()
})

test('as of a day before anybody said otherwise, a question has one version that nobody left', async () => {
  const ledger = await newCase()
  const asOf = { disclosed: epochDay(2024, 3, 5), recorded: null }
  const then = (await listVersions(ledger, asOf)).questions
  expect(then.map(({ id, versions: known }) => [id, known.length])).toContainEqual(['q-c-out', 1])
  expect(then.every(({ versions: known }) => known.length === 1)).toBe(true)
  const { versions } = await showQuestion(ledger, 'q-c-out', asOf)
  expect(versions).toMatchObject([
    { claims: ['c-out'], holders: [{ name: 'Ada Karlsen', from: '2024-03-04', to: null, days: null }] },
  ])
  const now = await showQuestion(ledger, 'q-c-out', asOfNow)
  expect(now.versions[0]?.holders).toMatchObject([
    { name: 'Ada Karlsen', from: '2024-03-04', to: '2024-03-08', days: 4 },
  ])
  await ledger.close()
})
