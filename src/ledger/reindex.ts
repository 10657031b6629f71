import type { Kysely } from 'kysely'
import type { EntryBody } from '#model'
import { indexTables, project } from './projections.ts'
import type { Tables } from './schema.ts'

/** Makes the whole index again from the entries alone. */
export async function reindex(db: Kysely<Tables>): Promise<void> {
  for (const table of indexTables) await db.deleteFrom(table).execute()
  const last = await db
    .selectFrom('entry')
    .select((of) => of.fn.max('sequence').as('sequence'))
    .executeTakeFirst()
  for (let sequence = 1; sequence <= (last?.sequence ?? 0); sequence++) {
    const row = await db
      .selectFrom('entry')
      .select(['author', 'body'])
      .where('sequence', '=', sequence)
      .executeTakeFirst()
    if (row) await project(db, sequence, JSON.parse(row.body) as EntryBody, row.author)
  }
}
