import { type Kysely, type RawBuilder, sql } from 'kysely'
import { type AsOf, type Claim, type ClaimPlace, claimPlace, compareClaimPlaces, isPublicClaim } from '#model'
import { searchable } from '#util'
import type { ClaimQuery, Found, JudgedClaim, LeftOut } from '../ledger.ts'
import type { Tables } from '../schema.ts'
import { type ClaimJudgements, claimJudgements } from './claim-judgements.ts'
import { lastSequence, leftOutBy, publicBy, stoodAt } from './point.ts'

/**
 * Claims at a point of the two clocks, by when they became public, then by article and place in it; those with no date last. What people
 * decided on them holds: rejected ones are left out, and corrected ones stand as corrected.
 */
export async function claimsAsOf(db: Kysely<Tables>, query: ClaimQuery, asOf: AsOf): Promise<Found<JudgedClaim>> {
  const judgements = await claimJudgements(db, asOf)
  const stood = stoodAt(await lastSequence(db, asOf))
  const apart = [...judgements.corrected, ...(query.rejected ? [] : judgements.rejected)]
  const chosen = condition(query, stood, apart)
  const rows = await listed(db, query, chosen, asOf)
  const found = rows.map(({ body, recorded_at: recordedAt }) =>
    judgements.apply({ value: JSON.parse(body) as Claim, recordedAt }),
  )
  const changed = judgements.corrected.size === 0 ? [] : await correctedOnes(db, judgements, query, stood)
  const shown = changed.filter((claim) => isPublicClaim(claim, asOf))
  const merged = shown.length === 0 ? found : [...found, ...shown.filter(isAfter(query.after))].toSorted(inOrder)
  return {
    rows: query.most === undefined ? merged : merged.slice(0, query.most),
    leftOut: added(await leftOutBy(db, 'claim', chosen, asOf.disclosed), changed, asOf),
  }
}

async function listed(
  db: Kysely<Tables>,
  { after, most }: ClaimQuery,
  chosen: RawBuilder<boolean>,
  asOf: AsOf,
): Promise<{ body: string; recorded_at: string }[]> {
  let rows = db
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
  if (after) rows = rows.where(afterPlace(after))
  if (most !== undefined) rows = rows.limit(most)
  return await rows.execute()
}

const afterPlace = ({ known, article, position, id }: ClaimPlace): RawBuilder<boolean> => {
  const rest = sql`(claim.article, claim.position, claim.id) > (${article}, ${position}, ${id})`
  return known === null
    ? sql<boolean>`(claim.known_last is null and ${rest})`
    : sql<boolean>`(claim.known_last > ${known} or claim.known_last is null or (claim.known_last = ${known} and ${rest}))`
}

function condition(query: ClaimQuery, stood: RawBuilder<boolean>, apart: readonly string[]): RawBuilder<boolean> {
  const parts = [stood, sql`confidence >= ${query.threshold}`]
  if (query.speakers) parts.push(query.speakers.length > 0 ? sql`speaker in (${sql.join(query.speakers)})` : sql`1 = 0`)
  if (query.recordedAfter !== undefined) parts.push(sql`claim.from_sequence > ${query.recordedAfter}`)
  if (query.article !== undefined) parts.push(sql`article = ${query.article}`)
  if (query.form !== undefined) parts.push(sql`form = ${query.form}`)
  if (query.contains) parts.push(sql`words like ${`%${escapedForLike(searchable(query.contains))}%`} escape '!'`)
  if (apart.length > 0) parts.push(sql`claim.id not in (select value from json_each(${JSON.stringify(apart)}))`)
  return sql<boolean>`(${sql.join(parts, sql` and `)})`
}

const escapedForLike = (text: string): string => text.replace(/[!%_]/gu, '!$&')

/** Those of the corrected claims that the query asks for, as they are now. */
async function correctedOnes(
  db: Kysely<Tables>,
  judgements: ClaimJudgements,
  { speakers, form, article, contains, threshold, recordedAfter }: ClaimQuery,
  stood: RawBuilder<boolean>,
): Promise<JudgedClaim[]> {
  const narrowed: ClaimQuery = {
    threshold,
    ...(article !== undefined && { article }),
    ...(contains !== undefined && { contains }),
    ...(recordedAfter !== undefined && { recordedAfter }),
  }
  const rows = await db
    .selectFrom('claim')
    .innerJoin('entry', 'entry.sequence', 'claim.from_sequence')
    .select(['claim.body', 'entry.recorded_at'])
    .where(condition(narrowed, stood, []))
    .where(sql<boolean>`claim.id in (select value from json_each(${JSON.stringify([...judgements.corrected])}))`)
    .execute()
  return rows
    .map(({ body, recorded_at: recordedAt }) => judgements.apply({ value: JSON.parse(body) as Claim, recordedAt }))
    .filter(
      ({ value }) =>
        (speakers === undefined || (value.speaker !== null && speakers.includes(value.speaker))) &&
        (form === undefined || value.form === form),
    )
}

const inOrder = (one: JudgedClaim, two: JudgedClaim): number => compareClaimPlaces(claimPlace(one), claimPlace(two))

const isAfter =
  (place: ClaimPlace | undefined) =>
  (claim: JudgedClaim): boolean =>
    place === undefined || compareClaimPlaces(claimPlace(claim), place) > 0

function added({ later, undated }: LeftOut, changed: readonly JudgedClaim[], asOf: AsOf): LeftOut {
  if (asOf.disclosed === null) return { later, undated }
  const hidden = changed.filter((claim) => !isPublicClaim(claim, asOf)).map(claimPlace)
  return {
    later: later + hidden.filter(({ known }) => known !== null).length,
    undated: undated + hidden.filter(({ known }) => known === null).length,
  }
}

/** Claims by their ids, rejected ones too, as they stood at a point of record time. */
export async function claimsByIds(db: Kysely<Tables>, ids: readonly string[], asOf: AsOf): Promise<JudgedClaim[]> {
  return await claimsWhere(db, sql<boolean>`claim.id in (select value from json_each(${JSON.stringify(ids)}))`, asOf)
}

/** Claims of the same words by the same speaker as these. */
export async function claimsLike(
  db: Kysely<Tables>,
  ids: readonly string[],
  threshold: number,
  asOf: AsOf,
): Promise<JudgedClaim[]> {
  return await claimsWhere(
    db,
    sql<boolean>`claim.same in (select of.same from claim as of
      where of.id in (select value from json_each(${JSON.stringify(ids)}))) and confidence >= ${threshold}`,
    asOf,
  )
}

async function claimsWhere(db: Kysely<Tables>, chosen: RawBuilder<boolean>, asOf: AsOf): Promise<JudgedClaim[]> {
  const judgements = await claimJudgements(db, asOf)
  const rows = await db
    .selectFrom('claim')
    .innerJoin('entry', 'entry.sequence', 'claim.from_sequence')
    .select(['claim.body', 'entry.recorded_at'])
    .where(chosen)
    .where(stoodAt(await lastSequence(db, asOf)))
    .execute()
  return rows.map(({ body, recorded_at: recordedAt }) =>
    judgements.apply({ value: JSON.parse(body) as Claim, recordedAt }),
  )
}
