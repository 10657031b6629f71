import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openLedger } from '#ledger'
import type { AsOf } from '#model'
import { canonicalJson, edtfBounds, sha256Hex } from '#util'
import { bodiesOf, bytesOf, type Step, step } from '../support/histories.ts'
import { scratch } from '../support/scratch.ts'

const start = Date.parse('2026-01-01T00:00:00.000Z')

interface Written {
  readonly step: Step
  readonly recordedAt: string
}

test('a reading at any point of the two clocks holds what a look through the whole history finds, no more and no less', async () => {
  const folder = scratch()
  let number = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 10 }),
      fc.option(fc.integer({ min: 19_495, max: 19_545 }), { nil: null }),
      fc.option(fc.nat(), { nil: null }),
      fc.constantFrom(0, 0.5, 0.8),
      async (steps, disclosed, moment, threshold) => {
        const { ledger, written } = await lived(join(folder, `${number++}.case`), steps)
        try {
          const recorded = moment === null ? null : (written[moment % written.length]?.recordedAt ?? null)
          const found = await ledger.claims({ threshold }, { disclosed, recorded })
          const expected = oracle(written, { disclosed, recorded }, threshold)
          expect(found.rows.map(({ value }) => value.id).toSorted()).toEqual(expected.inView.toSorted())
          expect(found.leftOut).toEqual(expected.leftOut)
          expect(found.rows.every(({ recordedAt }) => recorded === null || recordedAt <= recorded)).toBe(true)
        } finally {
          await ledger.close()
        }
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)

test('the same reading is the same bytes, asked for twice and after opening the file again', async () => {
  const folder = scratch()
  let number = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 19_495, max: 19_545 }),
      async (steps, disclosed) => {
        const path = join(folder, `${number++}.case`)
        const { ledger } = await lived(path, steps)
        const asOf = { disclosed, recorded: null }
        const once = canonicalJson([
          await ledger.claims({ threshold: 0 }, asOf),
          await ledger.articles(asOf),
          await ledger.summary(asOf),
        ])
        const twice = canonicalJson([
          await ledger.claims({ threshold: 0 }, asOf),
          await ledger.articles(asOf),
          await ledger.summary(asOf),
        ])
        await ledger.close()
        const again = await openLedger(path, { now: () => '2027-01-01T00:00:00.000Z' })
        const later = canonicalJson([
          await again.claims({ threshold: 0 }, asOf),
          await again.articles(asOf),
          await again.summary(asOf),
        ])
        expect(await again.verify()).toMatchObject({ holds: true, problems: [] })
        await again.close()
        expect([twice, later]).toEqual([once, once])
      },
    ),
    { numRuns: 25 },
  )
}, 60_000)

/** A case that lived through the steps, under a clock that sometimes runs backwards. */
async function lived(path: string, steps: readonly Step[]) {
  let clock = start
  const ledger = await openLedger(path, {
    now: () => new Date(clock).toISOString(),
    create: { id: 'case', title: 'Case', author: 'tester' },
  })
  const written: Written[] = []
  const known = new Set<number>()
  for (const next of steps) {
    clock += next.after
    const bytes = bytesOf(next.article)
    const entries = await ledger.append({
      author: 'tester',
      bodies: bodiesOf(next, !known.has(next.article)),
      bytes: new Map([[sha256Hex(bytes), bytes]]),
    })
    known.add(next.article)
    written.push({ step: next, recordedAt: entries.at(-1)?.recordedAt ?? '' })
  }
  return { ledger, written }
}

/** What the history says, looked through from its start: the last reading of each article by then, and of it what was surely public. */
function oracle(written: readonly Written[], { disclosed, recorded }: AsOf, threshold: number) {
  const standing = new Map<number, Step>()
  for (const { step: of, recordedAt } of written)
    if (recorded === null || recordedAt <= recorded) standing.set(of.article, of)
  const claims = [...standing.values()].flatMap(({ article, claims: made }) =>
    made.map((claim, index) => ({
      id: `c-${article}-${index}`,
      last: claim.knownFrom.edtf === null ? null : edtfBounds(claim.knownFrom.edtf)?.last,
      ...claim,
    })),
  )
  const sure = claims.filter(({ confidence }) => confidence >= threshold)
  if (disclosed === null) return { inView: sure.map(({ id }) => id), leftOut: { later: 0, undated: 0 } }
  return {
    inView: sure.filter(({ last }) => typeof last === 'number' && last <= disclosed).map(({ id }) => id),
    leftOut: {
      later: sure.filter(({ last }) => typeof last === 'number' && last > disclosed).length,
      undated: sure.filter(({ last }) => typeof last !== 'number').length,
    },
  }
}
