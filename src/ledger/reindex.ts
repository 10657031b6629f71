import type { Kysely } from 'kysely'
import type { EntryBody } from '#model'
import type { Projection } from './projections.ts'
import type { Tables } from './schema.ts'

/** Makes these tables of the index again from the entries alone. */
export async function reindex(
  db: Kysely<Tables>,
  { tables, projections }: { readonly tables: readonly (keyof Tables)[]; readonly projections: readonly Projection[] },
): Promise<void> {
  for (const table of tables) await db.deleteFrom(table).execute()
  const last = await db
    .selectFrom('entry')
    .select((of) => of.fn.max('sequence').as('sequence'))
    .executeTakeFirst()
  for (let sequence = 1; sequence <= (last?.sequence ?? 0); sequence++) {
    const row = await db.selectFrom('entry').select('body').where('sequence', '=', sequence).executeTakeFirst()
    if (!row) continue
    const body = JSON.parse(row.body) as EntryBody
    for (const projection of projections) await projection(db, sequence, body)
  }
}
