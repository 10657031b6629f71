import type { Kysely, Transaction } from 'kysely'
import { type Entry, type EntryBody, entryBodySchema } from '#model'
import { canonicalJson, sha256Hex } from '#util'
import { entryHash } from './chain.ts'
import type { Batch } from './ledger.ts'
import { project } from './projections.ts'
import { copyLookup } from './readings/copies.ts'
import { linkLookup } from './readings/link-lookup.ts'
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
    const before = await lastEntry(transaction)
    if (onlyFirst && before) return []
    const clock = now()
    const recordedAt = before && before.recorded_at > clock ? before.recorded_at : clock
    const appended: Entry[] = []
    const enter = async (body: EntryBody) => {
      const last = appended.at(-1) ?? before
      const entry = await appendOne(transaction, body, {
        sequence: (last?.sequence ?? 0) + 1,
        recordedAt,
        author: batch.author,
        previous: last?.hash ?? null,
      })
      await keepBytes(transaction, entry.sequence, body, batch.bytes)
      await project(transaction, entry.sequence, body, batch.author)
      appended.push(entry)
    }
    for (const body of bodies) await enter(body)
    if (batch.conclude) {
      const lookup = { ...copyLookup(transaction), links: linkLookup(transaction) }
      for await (const body of batch.conclude(lookup)) await enter(entryBodySchema.parse(body))
    }
    const last = appended.at(-1)
    if (last) await moveHead(transaction, last)
    return appended
  })
}

async function appendOne(
  transaction: Transaction<Tables>,
  body: EntryBody,
  head: Omit<Entry, 'body' | 'hash'>,
): Promise<Entry> {
  const text = canonicalJson(body)
  const hash = entryHash({ ...head, body: text })
  await transaction
    .insertInto('entry')
    .values({
      sequence: head.sequence,
      recorded_at: head.recordedAt,
      author: head.author,
      kind: body.kind,
      body: text,
      previous: head.previous,
      hash,
    })
    .execute()
  return { ...head, body, hash }
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
