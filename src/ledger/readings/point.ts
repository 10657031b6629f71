import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { AsOf } from '#model'
import type { EpochDay } from '#util'
import type { LeftOut } from '../ledger.ts'
import type { Tables } from '../schema.ts'

/** A point of record time as the sequence of the last entry recorded by then. */
export async function lastSequence(db: Kysely<Tables>, { recorded }: AsOf): Promise<number> {
  if (recorded === null) return Number.MAX_SAFE_INTEGER
  const row = await db
    .selectFrom('entry')
    .select((of) => of.fn.max('sequence').as('sequence'))
    .where('recorded_at', '<=', recorded)
    .executeTakeFirst()
  return row?.sequence ?? 0
}

/** Index rows that stood in the file once the entry `sequence` was recorded. */
export const stoodAt = (sequence: number): RawBuilder<boolean> =>
  sql<boolean>`(from_sequence <= ${sequence} and (to_sequence is null or to_sequence > ${sequence}))`

/** Index rows that were public by the end of `day`: surely so, and so the last day that their date allows counts. */
export const publicBy = (day: EpochDay | null): RawBuilder<boolean> =>
  day === null ? sql<boolean>`(1 = 1)` : sql<boolean>`(known_last <= ${day})`

/** How many of the rows that `condition` picks are left out at `day`, and why. */
export async function leftOutBy(
  db: Kysely<Tables>,
  table: 'reading' | 'claim' | 'event',
  condition: RawBuilder<boolean>,
  day: EpochDay | null,
): Promise<LeftOut> {
  if (day === null) return { later: 0, undated: 0 }
  const row = await db
    .selectFrom(table)
    .select([
      sql<number>`coalesce(sum(case when known_last > ${day} then 1 else 0 end), 0)`.as('later'),
      sql<number>`coalesce(sum(case when known_last is null then 1 else 0 end), 0)`.as('undated'),
    ])
    .where(condition)
    .executeTakeFirstOrThrow()
  return { later: row.later, undated: row.undated }
}
