import type { Kysely } from 'kysely'
import { recorded } from './recorded.ts'

/** The index of what articles tell of deeds, deals, ties, explanations and the outlook, and of what people wrote of these. */
export async function findingIndex(db: Kysely<unknown>): Promise<void> {
  await recorded(db.schema.createTable('finding'))
    .addColumn('article', 'text')
    .addColumn('noun', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  for (const columns of [['article', 'to_sequence'], ['noun', 'id', 'to_sequence'], ['from_sequence']]) {
    await db.schema
      .createIndex(`finding_${columns.join('_')}`)
      .on('finding')
      .columns(columns)
      .execute()
  }
}
