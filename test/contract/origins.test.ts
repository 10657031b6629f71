import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { judgeOrigin, listOrigins } from '#actions'
import { type Ledger, openLedger } from '#ledger'
import { asOfNow } from '#model'
import { scratch } from '../support/scratch.ts'
import { addVersion, idOf, type Version } from '../support/versions.ts'

const words = (from: number, count = 120) => Array.from({ length: count }, (_, index) => `word${from + index}`)

const version = (number: number, given: Partial<Version> = {}): Version => ({
  number,
  story: 0,
  alteration: 'same',
  outlet: number,
  day: 19_500 + number,
  words: words(0),
  ...given,
})

async function newCase(): Promise<{ ledger: Ledger; path: string }> {
  const path = join(scratch(), 'a.case')
  const create = { id: 'id', title: 'Case', author: 'tester' }
  return { path, ledger: await openLedger(path, { now: () => '2026-01-01T12:00:00.000Z', create }) }
}

const groups = async (ledger: Ledger) =>
  (await listOrigins(ledger, asOfNow)).origins.map(({ members }) => members.map(({ article }) => article.id))

test('one text from a great many sites is one origin, though no text is compared with all the others', async () => {
  const { ledger } = await newCase()
  for (let number = 0; number < 120; number++) await addVersion(ledger, version(number))
  expect((await groups(ledger)).map((members) => members.length)).toEqual([120])
  const { links } = await ledger.origins(asOfNow)
  expect(links.length).toBeLessThanOrEqual(120 * 40)
  await ledger.close()
}, 60_000)

test('an article that is read again with another text leaves its origin, and takes no other text along', async () => {
  const { ledger } = await newCase()
  const [a, b, c] = [version(0), version(1), version(2)]
  for (const one of [a, b, c]) await addVersion(ledger, one)
  expect(await groups(ledger)).toEqual([[a, b, c].map(idOf)])
  // The same article and capture, of which a newer reader takes other words.
  await addVersion(ledger, { ...b, words: words(5000) })
  expect(await groups(ledger)).toEqual([[a, c].map(idOf), [idOf(b)]])
  expect(await ledger.verify()).toMatchObject({ holds: true, problems: [] })
  await ledger.close()
})

test('what an older case holds is looked at with the next addition', async () => {
  const { ledger, path } = await newCase()
  for (const one of [version(0), version(1)]) await addVersion(ledger, one)
  await ledger.close()
  const database = new DatabaseSync(path)
  const before = database.prepare('select count(*) as count from sketch').get()
  database.exec('update sketch set searched = 0; delete from origin_link; delete from origin_found')
  database.close()
  const opened = await openLedger(path, { now: () => '2026-01-02T12:00:00.000Z' })
  expect(await groups(opened)).toHaveLength(2)
  await addVersion(opened, version(2, { words: words(5000) }))
  expect(await groups(opened)).toEqual([[version(0), version(1)].map(idOf), [idOf(version(2))]])
  expect(before).toEqual({ count: 2 })
  await opened.close()
})

test('a changed link, judgement or name of a source is found', async () => {
  for (const [statement, where] of [
    ["update origin_link set body = '{}'", /origin_link index of entry 7/u],
    ["update origin_found set named = '[1]'", /origin_found index of entry 4/u],
    ["update judgement set decision = 'accept'", /judgement index of entry 8/u],
  ] as const) {
    const { ledger, path } = await newCase()
    const [a, b] = [version(0), version(1)]
    for (const one of [a, b]) await addVersion(ledger, one)
    await judgeOrigin(ledger, { articles: [idOf(a), idOf(b)], same: false, reason: 'no', undo: false, author: 'ada' })
    await ledger.close()
    const database = new DatabaseSync(path)
    database.exec(statement)
    database.close()
    const opened = await openLedger(path, { now: () => '2026-01-02T12:00:00.000Z' })
    const { holds, problems } = await opened.verify()
    await opened.close()
    expect(holds).toBe(false)
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'index-changed', where: expect.stringMatching(where) }),
    )
  }
})

test('a judgement needs two articles of the case, and can be taken back once', async () => {
  const { ledger } = await newCase()
  const [a, b] = [version(0), version(1)]
  for (const one of [a, b]) await addVersion(ledger, one)
  const judge = (articles: readonly [string, string], same: boolean, undo: boolean) =>
    judgeOrigin(ledger, { articles, same, undo, reason: 'why', author: 'ada' })
  await expect(judge([idOf(a), 'a-none'], true, false)).rejects.toMatchObject({ code: 'article-not-found' })
  await expect(judge([idOf(a), idOf(a)], true, false)).rejects.toMatchObject({ code: 'judgement-of-one' })
  await expect(judge([idOf(a), idOf(b)], false, true)).rejects.toMatchObject({ code: 'judgement-not-found' })
  expect(await judge([idOf(a), idOf(b)], false, false)).toEqual({ together: false })
  const [{ judgements } = { judgements: [] }] = (await listOrigins(ledger, asOfNow)).origins
  expect(judgements).toEqual([
    {
      articles: [idOf(a), idOf(b)].toSorted(),
      decision: 'reject',
      reason: 'why',
      author: 'ada',
      recordedAt: '2026-01-01T12:00:00.000Z',
    },
  ])
  await expect(judge([idOf(b), idOf(a)], true, true)).rejects.toMatchObject({ code: 'judgement-not-found' })
  expect(await judge([idOf(b), idOf(a)], false, true)).toEqual({ together: true })
  await expect(judge([idOf(a), idOf(b)], false, true)).rejects.toMatchObject({ code: 'judgement-not-found' })
  await ledger.close()
})
