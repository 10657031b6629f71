import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeOrigin, listOrigins } from '#actions'
import { type Ledger, openLedger } from '#ledger'
import { asOfNow } from '#model'
import { scratch } from '../support/scratch.ts'
import { addVersion, idOf, type Version, versions } from '../support/versions.ts'

const runs = { numRuns: 25 }

async function caseOf(path: string, texts: readonly Version[]): Promise<Ledger> {
  let clock = Date.parse('2026-01-01T00:00:00.000Z')
  const ledger = await openLedger(path, {
    now: () => new Date(clock++).toISOString(),
    create: { id: 'case', title: 'Case', author: 'tester' },
  })
  for (const text of texts) await addVersion(ledger, text)
  return ledger
}

const originsIn = async (ledger: Ledger) => (await listOrigins(ledger, asOfNow)).origins

/** Groups as sets of article ids, each in order. */
const groupsIn = async (ledger: Ledger) =>
  (await originsIn(ledger)).map(({ members }) => inWords(members.map(({ article }) => article.id))).toSorted()

const inWords = (ids: readonly string[]): string => ids.toSorted().join(' ')

/** By how they were made: what shares a story's text is of its origin; what quotes a speech is on its own. */
const expectedGroups = (texts: readonly Version[]) =>
  [...Map.groupBy(texts, (text) => (text.alteration === 'quoting' ? `own ${text.number}` : text.story)).values()]
    .map((group) => inWords(group.map(idOf)))
    .toSorted()

test('copies never count as independent, and what is independent is never lost: origins are those that the texts were made from', async () => {
  const folder = scratch()
  let number = 0
  await fc.assert(
    fc.asyncProperty(versions, async (texts) => {
      const ledger = await caseOf(join(folder, `${number++}.case`), texts)
      try {
        expect(await groupsIn(ledger)).toEqual(expectedGroups(texts))
        const firsts = (await originsIn(ledger)).map(({ first }) => first?.id)
        for (const text of texts.filter(({ alteration }) => alteration === 'original'))
          expect(firsts).toContain(idOf(text))
        expect(await ledger.verify()).toMatchObject({ holds: true, problems: [] })
      } finally {
        await ledger.close()
      }
    }),
    runs,
  )
}, 120_000)

test('the order of adding changes nothing: groups, ids, first texts, relations and reasons', async () => {
  const folder = scratch()
  let number = 0
  await fc.assert(
    fc.asyncProperty(
      versions.chain((texts) =>
        fc.tuple(fc.constant(texts), fc.shuffledSubarray([...texts], { minLength: texts.length })),
      ),
      async ([texts, others]) => {
        const one = await caseOf(join(folder, `${number++}.case`), texts)
        const other = await caseOf(join(folder, `${number++}.case`), others)
        try {
          expect(await originsIn(other)).toEqual(await originsIn(one))
        } finally {
          await one.close()
          await other.close()
        }
      },
    ),
    runs,
  )
}, 120_000)

test('a judgement outlives reading again, stays in record time, and taking it back restores what was found', async () => {
  const folder = scratch()
  let number = 0
  await fc.assert(
    fc.asyncProperty(
      versions.filter((texts) => texts.length > 1),
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      async (texts, one, other, same) => {
        const ledger = await caseOf(join(folder, `${number++}.case`), texts)
        try {
          const [a, b] = [texts[one % texts.length], texts[(one + 1 + (other % (texts.length - 1))) % texts.length]]
          if (!a || !b) throw new Error('no texts')
          const found = await groupsIn(ledger)
          const { lastRecordedAt: before } = await ledger.summary(asOfNow)
          const judged = { articles: [idOf(a), idOf(b)] as const, same, reason: 'I asked them', author: 'ada' }
          expect(await judgeOrigin(ledger, { ...judged, undo: false })).toEqual({ together: same })
          const decided = await groupsIn(ledger)
          expect(await togetherIn(ledger, a, b)).toBe(same)
          await addVersion(ledger, a, 'newer')
          await addVersion(ledger, b, 'newer')
          expect(await groupsIn(ledger)).toEqual(decided)
          const then = await listOrigins(ledger, { disclosed: null, recorded: before })
          expect(then.origins.flatMap(({ judgements }) => judgements)).toEqual([])
          await judgeOrigin(ledger, { ...judged, undo: true })
          expect(await groupsIn(ledger)).toEqual(found)
          expect(await ledger.verify()).toMatchObject({ holds: true, problems: [] })
        } finally {
          await ledger.close()
        }
      },
    ),
    runs,
  )
}, 120_000)

async function togetherIn(ledger: Ledger, a: Version, b: Version): Promise<boolean> {
  const groups = await groupsIn(ledger)
  return groups.some((group) => group.includes(idOf(a)) && group.includes(idOf(b)))
}
