import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { formatVersion, openLedger } from '#ledger'
import { asOfNow } from '#model'
import { caseWith } from '../support/cases.ts'
import { scratch } from '../support/scratch.ts'

const now = () => '2026-01-02T00:00:00.000Z'
const readingTables = ['reading', 'claim', 'event', 'actor']
const copyTables = ['sketch', 'copy_key', 'origin_found', 'origin_link', 'judgement']
const laterTables = ['finding', 'account', 'account_key', 'link']

test('a case is one SQLite file with a write-ahead log that syncs on every commit', async () => {
  const path = join(scratch(), 'a.case')
  await (await caseWith(path)).close()
  const database = new DatabaseSync(path)
  expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' })
  expect(database.prepare('pragma application_id').get()).toEqual({ application_id: 0x43436c6d })
  database.close()
})

test('a case made before there was an index opens, with everything in it', async () => {
  const path = join(scratch(), 'a.case')
  const ledger = await caseWith(path)
  const before = await ledger.claims({ threshold: 0 }, asOfNow)
  await ledger.close()
  const database = new DatabaseSync(path)
  for (const table of [...readingTables, ...copyTables, ...laterTables]) database.exec(`drop table ${table}`)
  database.exec('pragma user_version = 1')
  database.close()
  const opened = await openLedger(path, { now })
  expect(await opened.claims({ threshold: 0 }, asOfNow)).toEqual(before)
  expect(await opened.verify()).toMatchObject({ holds: true, problems: [] })
  await opened.close()
})

test('a case made before copies were looked for opens, and gets what they are found by', async () => {
  const path = join(scratch(), 'a.case')
  await (await caseWith(path)).close()
  const database = new DatabaseSync(path)
  for (const table of [...copyTables, ...laterTables]) database.exec(`drop table ${table}`)
  database.exec('drop index claim_same; drop index claim_from_sequence; alter table claim drop column same')
  database.exec(`update reading set body = '{}'; pragma user_version = 2`)
  database.close()
  const opened = await openLedger(path, { now })
  expect(await opened.verify()).toMatchObject({ holds: true, problems: [] })
  let waiting: readonly string[] = []
  await opened.append({
    author: 'tester',
    bodies: [],
    async *conclude(lookup) {
      waiting = await lookup.unsearched(10)
      yield* []
    },
  })
  expect(waiting).toEqual(['a-1', 'a-0'])
  await opened.close()
})

test('a case of a newer version is refused and left as it is', async () => {
  const path = join(scratch(), 'a.case')
  await (await caseWith(path)).close()
  const database = new DatabaseSync(path)
  database.exec(`pragma user_version = ${formatVersion + 1}`)
  database.close()
  const bytes = readFileSync(path)
  await expect(openLedger(path, { now })).rejects.toMatchObject({ code: 'case-newer', subject: path })
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('a file that is no case, an SQLite file of another program, an empty file and no file are told apart from a case', async () => {
  const folder = scratch()
  const text = join(folder, 'notes.txt')
  writeFileSync(text, 'not a case, but longer than the sixteen bytes that SQLite starts with')
  const other = join(folder, 'other.sqlite')
  const database = new DatabaseSync(other)
  database.exec('create table things (name text)')
  database.close()
  const empty = join(folder, 'empty.case')
  writeFileSync(empty, '')
  for (const path of [text, other, empty, folder])
    await expect(openLedger(path, { now })).rejects.toMatchObject({ code: 'case-not-a-case' })
  await expect(openLedger(join(folder, 'none.case'), { now })).rejects.toMatchObject({ code: 'case-not-found' })
  await expect(
    openLedger(join(folder, 'no', 'such', 'x.case'), { now, create: { id: 'i', title: 't', author: 'a' } }),
  ).rejects.toMatchObject({ code: 'folder-not-found' })
  await expect(openLedger(other, { now, create: { id: 'i', title: 't', author: 'a' } })).rejects.toMatchObject({
    code: 'case-not-a-case',
  })
})

test('a case cut in half is damaged, not read as half a case', async () => {
  const path = join(scratch(), 'a.case')
  await (await caseWith(path)).close()
  truncateSync(path, Math.floor(statSync(path).size / 2))
  await expect(
    openLedger(path, { now }).then(async (ledger) => {
      try {
        return await ledger.claims({ threshold: 0 }, asOfNow)
      } finally {
        await ledger.close()
      }
    }),
  ).rejects.toMatchObject({ code: 'case-damaged' })
})

test('record time never runs backwards, whatever the clock does', async () => {
  const path = join(scratch(), 'a.case')
  await (await caseWith(path)).close()
  const earlier = await openLedger(path, { now: () => '2020-01-01T00:00:00.000Z' })
  const [entry] = await earlier.append({
    author: 'tester',
    bodies: [{ kind: 'case-opened', caseId: 'id', title: 'again' }],
  })
  await earlier.close()
  expect(entry?.recordedAt).toBe('2026-01-01T12:00:00.000Z')
})

test('a batch with one bad part enters nothing', async () => {
  const ledger = await caseWith(join(scratch(), 'a.case'))
  const before = await ledger.summary(asOfNow)
  const body = {
    kind: 'capture-kept',
    capture: { sha256: 'a'.repeat(64), mediaType: 'text/plain', byteLength: 1, address: 'x' },
  } as const
  await expect(
    ledger.append({ author: 'tester', bodies: [{ kind: 'case-opened', caseId: 'x', title: 'x' }, body] }),
  ).rejects.toThrow(/missing/u)
  expect(await ledger.summary(asOfNow)).toEqual(before)
  await ledger.close()
})
