import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLedger } from '#ledger'
import type { Problem } from '#model'
import { sha256Hex } from '#util'
import { caseWith, tamper, twoSteps } from '../support/cases.ts'
import { bytesOf } from '../support/histories.ts'
import { scratch } from '../support/scratch.ts'

test('an untouched case holds, and says what was looked at', async () => {
  const ledger = await caseWith(join(scratch(), 'a.case'))
  const found = await ledger.verify()
  await ledger.close()
  expect(found).toMatchObject({ holds: true, entries: 5, captures: 2, spans: 9, problems: [] })
  expect(found.head).toMatch(/^[0-9a-f]{64}$/u)
})

const first = sha256Hex(bytesOf(0))

const attacks: readonly [string, Problem['kind'], RegExp, string[]][] = [
  [
    'a changed body',
    'entry-changed',
    /entry 3/u,
    [`update entry set body = replace(body, 'Speaker', 'Speakes') where sequence = 3`],
  ],
  ['a changed author', 'entry-changed', /entry 2/u, [`update entry set author = 'someone' where sequence = 2`]],
  [
    'a changed time',
    'entry-changed',
    /entry 4/u,
    [`update entry set recorded_at = '2020-01-01T00:00:00.000Z' where sequence = 4`],
  ],
  ['a missing entry', 'entry-missing', /entry 3/u, ['delete from entry where sequence = 3']],
  ['the last entries cut off', 'entry-missing', /entries 4 to 5/u, ['delete from entry where sequence >= 4']],
  [
    'two entries that changed places',
    'entry-changed',
    /entry 3/u,
    [
      'update entry set sequence = -1 where sequence = 3',
      'update entry set sequence = 3 where sequence = 5',
      'update entry set sequence = 5 where sequence = -1',
    ],
  ],
  [
    'changed bytes of a capture',
    'capture-changed',
    new RegExp(first, 'u'),
    [`update capture set bytes = cast('other' as blob) where sha256 = '${first}'`],
  ],
  [
    'lost bytes of a capture',
    'capture-missing',
    new RegExp(first, 'u'),
    [`delete from capture where sha256 = '${first}'`],
  ],
  ['a changed index', 'index-changed', /claim index/u, [`update claim set known_last = 0 where id = 'c-0-0'`]],
  [
    'a changed sketch',
    'index-changed',
    /sketch index of entry 3/u,
    [`update sketch set shingles = x'00' where id = 3`],
  ],
  ['a lost key of a sketch', 'index-changed', /copy_key index of entry 3/u, ['delete from copy_key where entry = 3']],
]

test.each(attacks)('%s is found', async (_, kind, where, statements) => {
  const path = join(scratch(), 'a.case')
  await (await caseWith(path)).close()
  tamper(path, ...statements)
  const ledger = await openLedger(path, { now: () => '2026-01-02T00:00:00.000Z' })
  const found = await ledger.verify()
  await ledger.close()
  expect(found.holds).toBe(false)
  expect(found.problems).toContainEqual(expect.objectContaining({ kind, where: expect.stringMatching(where) }))
})

test('a span that no longer equals its text is found even when every hash was made again', async () => {
  const path = join(scratch(), 'a.case')
  await (await caseWith(path)).close()
  const { rehash } = await import('../support/rehash.ts')
  rehash(path, (body) => body.replace('that it was so.', 'that it was no.'))
  const ledger = await openLedger(path, { now: () => '2026-01-02T00:00:00.000Z' })
  const { problems } = await ledger.verify()
  await ledger.close()
  expect(problems).toContainEqual({
    kind: 'span-changed',
    where: 'claim c-0-0 in entry 3',
    what: 'at 29 the text no longer reads “it was so”',
  })
  // The sketch is made from the text as well.
  expect(problems.filter(({ kind }) => kind !== 'span-changed').map(({ where }) => where)).toEqual([
    'the sketch index of entry 3',
    'the sketch index of entry 5',
  ])
})

test('an article read again leaves its earlier reading in record time', async () => {
  const ledger = await caseWith(join(scratch(), 'a.case'), [
    ...twoSteps,
    ...twoSteps.slice(0, 1).map((again) => ({ ...again, claims: [] })),
  ])
  const now = await ledger.claims({ threshold: 0 }, { disclosed: null, recorded: null })
  expect(now.rows.map(({ value }) => value.id)).toEqual(['c-1-0'])
  expect(await ledger.verify()).toMatchObject({ holds: true })
  await ledger.close()
})
