import { type Kysely, sql } from 'kysely'
import type { AsOf, TimelineEvent } from '#model'
import type { Found, Recorded } from '../ledger.ts'
import type { Tables } from '../schema.ts'
import { lastSequence, leftOutBy, publicBy, stoodAt } from './point.ts'

/** Events at a point of the two clocks, by when they are said to have happened. */
export async function eventsAsOf(db: Kysely<Tables>, asOf: AsOf): Promise<Found<Recorded<TimelineEvent>>> {
  const chosen = stoodAt(await lastSequence(db, asOf))
  const rows = await db
    .selectFrom('event')
    .innerJoin('entry', 'entry.sequence', 'event.from_sequence')
    .select(['event.body', 'entry.recorded_at'])
    .where(chosen)
    .where(publicBy(asOf.disclosed))
    .orderBy(sql`coalesce(event.on_first, event.on_last) is null`)
    .orderBy(sql`coalesce(event.on_first, event.on_last)`)
    .orderBy('event.on_last')
    .orderBy('event.known_last')
    .orderBy('event.article')
    .orderBy('event.position')
    .execute()
  return {
    rows: rows.map((row) => ({ value: JSON.parse(row.body) as TimelineEvent, recordedAt: row.recorded_at })),
    leftOut: await leftOutBy(db, 'event', chosen, asOf.disclosed),
  }
}
