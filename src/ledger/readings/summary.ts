import { type Kysely, sql } from 'kysely'
import type { AsOf, EntryBody } from '#model'
import { CounterclaimError } from '#model'
import type { CaseSummary } from '../ledger.ts'
import type { Tables } from '../schema.ts'
import { lastSequence, publicBy, stoodAt } from './point.ts'

/** The case in figures at a point of the two clocks. */
export async function summaryAsOf(db: Kysely<Tables>, location: string, asOf: AsOf): Promise<CaseSummary> {
  const sequence = await lastSequence(db, asOf)
  const opening = await db
    .selectFrom('entry')
    .select(['body', 'recorded_at'])
    .where('sequence', '=', 1)
    .executeTakeFirst()
  const opened = opening && (JSON.parse(opening.body) as EntryBody)
  if (!opening || opened?.kind !== 'case-opened') throw new CounterclaimError('case-damaged', location)
  const last = await db
    .selectFrom('entry')
    .select(['sequence', 'recorded_at'])
    .where('sequence', '<=', sequence)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  const articles = await db
    .selectFrom('reading')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where(stoodAt(sequence))
    .where(publicBy(asOf.disclosed))
    .executeTakeFirstOrThrow()
  const disclosed = await db
    .selectFrom('claim')
    .select([sql<number | null>`min(known_last)`.as('first'), sql<number | null>`max(known_last)`.as('last')])
    .where(stoodAt(sequence))
    .where(publicBy(asOf.disclosed))
    .executeTakeFirstOrThrow()
  return {
    id: opened.caseId,
    title: opened.title,
    openedAt: opening.recorded_at,
    lastRecordedAt: last?.recorded_at ?? opening.recorded_at,
    entries: last?.sequence ?? 0,
    articles: articles.count,
    disclosed,
  }
}

/** The sequence of the last entry by a point of record time. */
export async function lastEntryAsOf(db: Kysely<Tables>, asOf: AsOf): Promise<number> {
  const row = await db
    .selectFrom('entry')
    .select((of) => of.fn.max('sequence').as('sequence'))
    .where('sequence', '<=', await lastSequence(db, asOf))
    .executeTakeFirst()
  return row?.sequence ?? 0
}
