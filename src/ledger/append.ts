import type { Kysely, Transaction } from 'kysely'
import { type Entry, type EntryBody, entryBodySchema } from '#model'
import { canonicalJson, sha256Hex } from '#util'
import { entryHash } from './chain.ts'
import type { Batch } from './ledger.ts'
import { project } from './project.ts'
import type { Tables } from './schema.ts'

/**
 * Appends a batch in one transaction and gives the entries once they are on disk. Record time never runs backwards, whatever the
 * machine's clock does. With `onlyFirst` a ledger that has entries already is left as it is.
 */
export async function appendBatch(
  db: Kysely<Tables>,
  batch: Batch,
  now: () => string,
  { onlyFirst = false } = {},
): Promise<readonly Entry[]> {
  const bodies = batch.bodies.map((body) => entryBodySchema.parse(body))
  return await db.transaction().execute(async (transaction) => {
    const appended: Entry[] = []
    let last = await lastEntry(transaction)
    if (onlyFirst && last) return []
    const clock = now()
    const recordedAt = last && last.recorded_at > clock ? last.recorded_at : clock
    for (const body of bodies) {
      const linked = {
        sequence: (last?.sequence ?? 0) + 1,
        recordedAt,
        author: batch.author,
        body: canonicalJson(body),
        previous: last?.hash ?? null,
      }
      const hash = entryHash(linked)
      await transaction
        .insertInto('entry')
        .values({
          sequence: linked.sequence,
          recorded_at: recordedAt,
          author: linked.author,
          kind: body.kind,
          body: linked.body,
          previous: linked.previous,
          hash,
        })
        .execute()
      await keepBytes(transaction, linked.sequence, body, batch.bytes)
      await project(transaction, linked.sequence, body)
      last = { sequence: linked.sequence, hash, recorded_at: recordedAt }
      appended.push({ ...linked, body, hash })
    }
    if (last) await moveHead(transaction, last)
    return appended
  })
}

async function lastEntry(db: Kysely<Tables>) {
  return await db
    .selectFrom('entry')
    .select(['sequence', 'hash', 'recorded_at'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}

async function keepBytes(
  transaction: Transaction<Tables>,
  sequence: number,
  body: EntryBody,
  bytes: Batch['bytes'],
): Promise<void> {
  if (body.kind !== 'capture-kept') return
  const { sha256 } = body.capture
  const received = bytes?.get(sha256)
  if (!received || sha256Hex(received) !== sha256)
    throw new TypeError(`The bytes of capture ${sha256} are missing or others.`)
  await transaction
    .insertInto('capture')
    .values({ sha256, sequence, bytes: received })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function moveHead(
  transaction: Transaction<Tables>,
  { sequence, hash }: { sequence: number; hash: string },
): Promise<void> {
  await transaction
    .insertInto('head')
    .values({ id: 1, sequence, hash })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ sequence, hash }))
    .execute()
}
