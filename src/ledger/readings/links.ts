import { type Kysely, type RawBuilder, sql } from 'kysely'
import { type AsOf, isPublicClaim } from '#model'
import type { Ledger, LinkRow, StandingAccount } from '../ledger.ts'
import type { Tables } from '../schema.ts'
import { type ClaimJudgements, claimJudgements } from './claim-judgements.ts'
import { claimsByIds } from './claims.ts'
import { lastSequence, stoodAt } from './point.ts'

type Row = Omit<LinkRow, 'rule' | 'reason' | 'confidence'> & { readonly body: string }

const linkRow = ({ body, ...row }: Row): LinkRow => ({
  ...row,
  ...(JSON.parse(body) as Pick<LinkRow, 'rule' | 'reason' | 'confidence'>),
})

const columns = sql.raw('link.id, link.owner, link.a, link.b, link.kind, link.choice, link.day, link.body')
const among = (values: readonly string[]) => sql`(select value from json_each(${JSON.stringify(values)}))`

/**
 * The links that one of these claims is an end of, and whatever else the later account of each could have meant, so that what it does
 * mean can be told. As they stood at a point of record time; whether both ends were public is for the caller to see.
 */
export async function linksAround(db: Kysely<Tables>, claims: readonly string[], asOf: AsOf): Promise<LinkRow[]> {
  const stood = stoodAt(await lastSequence(db, asOf))
  const { rows } = await sql<Row>`
    select ${columns} from link where b in ${among(claims)} and ${stood}
    union
    select ${columns} from link where a in ${among(claims)} and ${stood}`.execute(db)
  const later = [...new Set(rows.filter(({ choice }) => choice === 'surest' || choice === 'last').map(({ b }) => b))]
  const { rows: others } = await sql<Row>`
    select ${columns} from link where b in ${among(later)} and choice in ('surest', 'last') and ${stood}`.execute(db)
  const key = ({ owner, a, b, kind }: Row) => `${owner}\n${a}\n${b}\n${kind}`
  return [...new Map([...rows, ...others].map((row) => [key(row), linkRow(row)])).values()]
}

/** A page of all links, or of those that open a question, by the day of the later account. */
export async function linksPage(
  db: Kysely<Tables>,
  { after, most, opening, recordedAfter }: Parameters<Ledger['linksPage']>[0],
  asOf: AsOf,
): Promise<LinkRow[]> {
  const conditions = [stoodAt(await lastSequence(db, asOf))]
  if (opening) conditions.push(sql<boolean>`opens = ${sql.lit(1)}`)
  if (recordedAfter !== undefined) conditions.push(sql<boolean>`from_sequence > ${recordedAfter}`)
  if (after) conditions.push(sql<boolean>`(day, b, a) > (${after.day}, ${after.b}, ${after.a})`)
  const { rows } = await sql<Row>`
    select ${columns} from link where ${sql.join(conditions, sql` and `)}
    order by day, b, a limit ${most ?? -1}`.execute(db)
  return rows.map(linkRow)
}

/**
 * The accounts of the same words as these claims, themselves among them, that were public and that nobody rejected; a claim that is no
 * account stands for itself.
 */
export async function accountsLike(
  db: Kysely<Tables>,
  claims: readonly string[],
  asOf: AsOf,
): Promise<StandingAccount[]> {
  const sequence = await lastSequence(db, asOf)
  const judgements = await claimJudgements(db, asOf)
  const stood = (table: string): RawBuilder<boolean> =>
    sql<boolean>`(${sql.ref(`${table}.from_sequence`)} <= ${sequence} and (${sql.ref(`${table}.to_sequence`)} is null or ${sql.ref(`${table}.to_sequence`)} > ${sequence}))`
  const { rows } = await sql<StandingAccount & { known_last: number | null }>`
    select same.claim, same.article, same.words, same.day, same.place, claim.known_last
    from account as one join account as same on same.words = one.words
    join claim on claim.id = same.claim
    where one.claim in ${among(claims)} and ${stood('one')} and ${stood('same')} and ${stood('claim')}
    union
    select claim.id as claim, claim.article, claim.id as words, coalesce(claim.known_first, 0) as day,
      claim.position as place, claim.known_last
    from claim
    where claim.id in ${among(claims)} and ${stood('claim')}
      and not exists (select 1 from account where account.claim = claim.id and ${stood('account')})`.execute(db)
  const isKnown = await knownBy(db, rows, judgements, asOf)
  return rows
    .filter((row) => !judgements.rejected.has(row.claim) && isKnown(row))
    .map(({ claim, article, words, day, place }) => ({ claim, article, words, day, place }))
}

/** Tells what was public, also of claims whose day a person corrected. */
async function knownBy(
  db: Kysely<Tables>,
  rows: readonly StandingAccount[],
  judgements: ClaimJudgements,
  asOf: AsOf,
): Promise<(row: StandingAccount & { known_last: number | null }) => boolean> {
  const { disclosed } = asOf
  if (disclosed === null) return () => true
  const changed = rows.map(({ claim }) => claim).filter((claim) => judgements.corrected.has(claim))
  const claims = changed.length === 0 ? [] : await claimsByIds(db, changed, asOf)
  const known = new Map<string, boolean>(claims.map((claim) => [claim.value.id, isPublicClaim(claim, asOf)]))
  return (row) => known.get(row.claim) ?? (row.known_last !== null && row.known_last <= disclosed)
}

/** A link by its id, as it stood then. */
export async function linkById(db: Kysely<Tables>, id: string, asOf: AsOf): Promise<LinkRow | null> {
  const stood = stoodAt(await lastSequence(db, asOf))
  const { rows } = await sql<Row>`select ${columns} from link where id = ${id} and ${stood} limit 1`.execute(db)
  return rows[0] ? linkRow(rows[0]) : null
}
