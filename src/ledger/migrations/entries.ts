import { type Kysely, sql } from 'kysely'

/** The append-only core: entries, the captured bytes, and where the chain ends. */
export async function entries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('entry')
    .addColumn('sequence', 'integer', (column) => column.primaryKey())
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('previous', 'text')
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .execute()
  await db.schema
    .createTable('capture')
    .addColumn('sha256', 'text', (column) => column.primaryKey())
    .addColumn('sequence', 'integer', (column) => column.notNull().references('entry.sequence'))
    .addColumn('bytes', 'blob', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('head')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute()
  for (const table of ['entry', 'capture']) {
    for (const change of ['update', 'delete']) {
      await sql
        .raw(
          `create trigger ${table}_no_${change} before ${change} on ${table} begin select raise(abort, '${table} is append-only'); end`,
        )
        .execute(db)
    }
  }
}
