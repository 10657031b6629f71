import { type Kysely, sql } from 'kysely'
import { recorded } from './recorded.ts'

/** The index by which copies of a text are found, what was found of origins, and judgements. */
export async function copyIndex(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sketch')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('article', 'text', (column) => column.notNull().unique())
    .addColumn('shingles', 'blob', (column) => column.notNull())
    .addColumn('searched', 'integer', (column) => column.notNull())
    .execute()
  await sql`create index sketch_unsearched on sketch (id) where searched = 0`.execute(db)
  await db.schema
    .createTable('copy_key')
    .addColumn('key', 'integer', (column) => column.notNull())
    .addColumn('entry', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('copy_key_key_entry', ['key', 'entry'])
    .modifyEnd(sql`without rowid`)
    .execute()
  await recorded(db.schema.createTable('origin_found'))
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('named', 'text', (column) => column.notNull())
    .execute()
  await recorded(db.schema.createTable('origin_link'))
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('of_article', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await recorded(db.schema.createTable('judgement'))
    .addColumn('noun', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('decision', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .execute()
  for (const [table, columns] of indexes) {
    await db.schema
      .createIndex(`${table}_${columns.join('_')}`)
      .on(table)
      .columns([...columns])
      .execute()
  }
}

const indexes = [
  ['origin_found', ['article', 'from_sequence']],
  ['origin_found', ['from_sequence']],
  ['origin_link', ['article', 'to_sequence']],
  ['origin_link', ['of_article', 'to_sequence']],
  ['origin_link', ['from_sequence']],
  ['judgement', ['subject', 'from_sequence']],
  ['judgement', ['from_sequence']],
] as const
