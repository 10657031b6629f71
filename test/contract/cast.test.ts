import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listActors } from '#actions'
import { openLedger } from '#ledger'
import { actorIdSchema, asOfNow } from '#model'
import { sha256Hex } from '#util'
import { bodiesOf, bytesOf } from '../support/histories.ts'
import { scratch } from '../support/scratch.ts'

const names = ['Ana Sousa', 'Anna Sousa', 'Sousa', 'Rui Costa', 'Évora Port', 'Costa']
const reading = fc.record({
  article: fc.integer({ min: 0, max: 3 }),
  names: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 4 }),
})

test('a cast that grew by additions and new readings is the one that is read afresh', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(reading, { minLength: 1, maxLength: 8 }), async (steps) => {
      const path = join(scratch(), `${sha256Hex(new TextEncoder().encode(JSON.stringify(steps))).slice(0, 12)}.case`)
      const now = () => '2026-01-01T12:00:00.000Z'
      const ledger = await openLedger(path, { now, create: { id: 'id', title: 'Case', author: 'tester' } })
      const known = new Set<number>()
      for (const { article, names: called } of steps) {
        const actors = called.map((name) => ({
          id: actorIdSchema.parse(name.toLowerCase().replace(' ', '-')),
          name,
          type: 'person' as const,
          aliases: [],
          roles: [],
        }))
        const step = { article, published: { edtf: '2023-06-27', basis: 'metadata' as const }, claims: [], after: 0 }
        const bodies = bodiesOf(step, !known.has(article)).map((body) =>
          body.kind === 'article-read' ? { ...body, reading: { ...body.reading, actors, mentions: [] } } : body,
        )
        known.add(article)
        const bytes = bytesOf(article)
        await ledger.append({ author: 'tester', bodies, bytes: new Map([[sha256Hex(bytes), bytes]]) })
        const fresh = await openLedger(path, { now })
        expect(await listActors(ledger, asOfNow)).toEqual(await listActors(fresh, asOfNow))
        await fresh.close()
      }
      await ledger.close()
    }),
    { numRuns: 15 },
  )
}, 60_000)
