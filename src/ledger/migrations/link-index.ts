import { type Kysely, sql } from 'kysely'
import { recorded } from './recorded.ts'

/**
 * What claims are linked by, their links, and judgements with who made them. The index of claims gets a column by which the same words
 * are found. `migrate` fills them from the entries.
 */
export async function linkIndex(db: Kysely<unknown>): Promise<void> {
  await recorded(db.schema.createTable('account'))
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('claim', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('account_key')
    .addColumn('key', 'integer', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('account', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('account_key_key_day_account', ['key', 'day', 'account'])
    .modifyEnd(sql`without rowid`)
    .execute()
  await recorded(db.schema.createTable('link'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('a', 'text', (column) => column.notNull())
    .addColumn('b', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('choice', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('opens', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await db.schema.dropTable('judgement').execute()
  await recorded(db.schema.createTable('judgement'))
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('noun', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('decision', 'text', (column) => column.notNull())
    .addColumn('correction', 'text')
    .addColumn('reason', 'text')
    .execute()
  for (const [table, columns] of indexes) {
    await db.schema
      .createIndex(`${table}_${columns.join('_')}`)
      .on(table)
      .columns([...columns])
      .execute()
  }
  await sql`create index link_opens on link (day, b, a) where opens = 1`.execute(db)
  await sql`alter table sketch add column linked integer not null default 0`.execute(db)
  await sql`create index sketch_unlinked on sketch (id) where linked = 0`.execute(db)
  await sql`alter table claim add column same integer`.execute(db)
  await sql`create index claim_same on claim (same)`.execute(db)
  await sql`create index claim_from_sequence on claim (from_sequence)`.execute(db)
}

const indexes = [
  ['account', ['claim', 'to_sequence']],
  ['account', ['words', 'to_sequence']],
  ['account', ['article', 'to_sequence']],
  ['account', ['from_sequence']],
  ['link', ['a', 'to_sequence']],
  ['link', ['b', 'to_sequence']],
  ['link', ['owner', 'to_sequence']],
  ['link', ['id', 'to_sequence']],
  ['link', ['from_sequence']],
  ['link', ['day', 'b', 'a']],
  ['judgement', ['subject', 'from_sequence']],
  ['judgement', ['from_sequence']],
  ['judgement', ['noun', 'from_sequence']],
] as const
