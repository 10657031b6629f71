import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { AsOf, Claim } from '#model'
import { searchable } from '#util'
import type { ClaimQuery, Found, Recorded } from '../ledger.ts'
import type { Tables } from '../schema.ts'
import { lastSequence, leftOutBy, publicBy, stoodAt } from './point.ts'

/** Claims at a point of the two clocks, by when they became public, then by article and place in it; those with no date last. */
export async function claimsAsOf(db: Kysely<Tables>, query: ClaimQuery, asOf: AsOf): Promise<Found<Recorded<Claim>>> {
  const chosen = condition(query, await lastSequence(db, asOf))
  const rows = await db
    .selectFrom('claim')
    .innerJoin('entry', 'entry.sequence', 'claim.from_sequence')
    .select(['claim.body', 'entry.recorded_at'])
    .where(chosen)
    .where(publicBy(asOf.disclosed))
    .orderBy(sql`claim.known_last is null`)
    .orderBy('claim.known_last')
    .orderBy('claim.article')
    .orderBy('claim.position')
    .orderBy('claim.id')
    .execute()
  return {
    rows: rows.map((row) => ({ value: JSON.parse(row.body) as Claim, recordedAt: row.recorded_at })),
    leftOut: await leftOutBy(db, 'claim', chosen, asOf.disclosed),
  }
}

function condition(query: ClaimQuery, sequence: number): RawBuilder<boolean> {
  const parts = [stoodAt(sequence), sql`confidence >= ${query.threshold}`]
  if (query.speakers) parts.push(query.speakers.length > 0 ? sql`speaker in (${sql.join(query.speakers)})` : sql`1 = 0`)
  if (query.article !== undefined) parts.push(sql`article = ${query.article}`)
  if (query.form !== undefined) parts.push(sql`form = ${query.form}`)
  if (query.contains) parts.push(sql`words like ${`%${escapedForLike(searchable(query.contains))}%`} escape '!'`)
  return sql<boolean>`(${sql.join(parts, sql` and `)})`
}

const escapedForLike = (text: string): string => text.replace(/[!%_]/gu, '!$&')
