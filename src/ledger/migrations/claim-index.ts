import type { Kysely } from 'kysely'
import { recorded } from './recorded.ts'

/** The index by which a case is read at a point of either clock. */
export async function claimIndex(db: Kysely<unknown>): Promise<void> {
  await recorded(db.schema.createTable('reading'))
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('capture', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('outlet', 'text')
    .addColumn('known_last', 'integer')
    .addColumn('claims', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await recorded(db.schema.createTable('claim'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('speaker', 'text')
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('confidence', 'real', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('known_first', 'integer')
    .addColumn('known_last', 'integer')
    .addColumn('about_first', 'integer')
    .addColumn('about_last', 'integer')
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await recorded(db.schema.createTable('event'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('on_first', 'integer')
    .addColumn('on_last', 'integer')
    .addColumn('known_last', 'integer')
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await recorded(db.schema.createTable('actor'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
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
  ['reading', ['article', 'from_sequence']],
  ['reading', ['known_last']],
  ['claim', ['speaker', 'known_last']],
  ['claim', ['article', 'from_sequence']],
  ['claim', ['known_last', 'article', 'position']],
  ['claim', ['id']],
  ['event', ['on_first', 'known_last']],
  ['event', ['article', 'from_sequence']],
  ['actor', ['article', 'from_sequence']],
  ['actor', ['id']],
] as const
