import { type Kysely, sql } from 'kysely'
import type { AsOf, Written } from '#model'
import type { WrittenBy } from '../ledger.ts'
import type { Tables } from '../schema.ts'
import { lastSequence, stoodAt } from './point.ts'

/** What people wrote of one noun, as it stood then; of these ids, or all. */
export async function writtenAsOf(
  db: Kysely<Tables>,
  { noun, ids }: { readonly noun: Written['noun']; readonly ids?: readonly string[] },
  asOf: AsOf,
): Promise<WrittenBy[]> {
  let query = db
    .selectFrom('finding')
    .innerJoin('entry', 'entry.sequence', 'finding.from_sequence')
    .select(['finding.body', 'entry.author', 'entry.recorded_at'])
    .where('noun', '=', noun)
    .where('article', 'is', null)
    .where(stoodAt(await lastSequence(db, asOf)))
    .orderBy('finding.from_sequence')
    .orderBy('finding.id')
  if (ids) query = query.where(sql<boolean>`finding.id in (select value from json_each(${JSON.stringify(ids)}))`)
  const rows = await query.execute()
  return rows.map(({ body, author, recorded_at: recordedAt }) => ({
    value: JSON.parse(body) as Written,
    author,
    recordedAt,
  }))
}
