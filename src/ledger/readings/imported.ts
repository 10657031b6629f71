import type { Kysely } from 'kysely'
import type { AsOf, EntryBody, KnownActor } from '#model'
import type { Tables } from '../schema.ts'
import { lastSequence } from './point.ts'

/** Known actors that had been imported then, in the order in which they came. Imports are few: they are read from the entries themselves. */
export async function importedAsOf(db: Kysely<Tables>, asOf: AsOf): Promise<readonly KnownActor[]> {
  const rows = await db
    .selectFrom('entry')
    .select('body')
    .where('kind', '=', 'actors-imported')
    .where('sequence', '<=', await lastSequence(db, asOf))
    .orderBy('sequence')
    .execute()
  return rows.flatMap(({ body }) => {
    const read = JSON.parse(body) as EntryBody
    return read.kind === 'actors-imported' ? read.imported.actors : []
  })
}
