import type { Kysely } from 'kysely'
import type { Capture, EntryBody } from '#model'
import type { Tables } from '../schema.ts'

/** Every capture of the case, in the order in which they were kept. */
export async function capturesOf(db: Kysely<Tables>): Promise<readonly Capture[]> {
  const rows = await db
    .selectFrom('entry')
    .select('body')
    .where('kind', '=', 'capture-kept')
    .orderBy('sequence')
    .execute()
  return rows.flatMap(({ body }) => {
    const read = JSON.parse(body) as EntryBody
    return read.kind === 'capture-kept' ? [read.capture] : []
  })
}
