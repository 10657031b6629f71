import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { AsOf, Claim } from '#model'
import type { LinkPlace, LinkRow, Recorded, StandingAccount } from '../ledger.ts'
import type { Tables } from '../schema.ts'
import { lastSequence, publicBy, stoodAt } from './point.ts'

type Row = Omit<LinkRow, 'rule' | 'reason' | 'confidence'> & { readonly body: string }

const linkRow = ({ body, ...row }: Row): LinkRow => ({
  ...row,
  ...(JSON.parse(body) as Pick<LinkRow, 'rule' | 'reason' | 'confidence'>),
})

const columns = sql.raw('link.owner, link.a, link.b, link.kind, link.choice, link.day, link.body')
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
  { after, most, opening }: { after: LinkPlace | null; most: number | null; opening: boolean },
  asOf: AsOf,
): Promise<LinkRow[]> {
  const conditions = [stoodAt(await lastSequence(db, asOf))]
  if (opening) conditions.push(sql<boolean>`opens = ${sql.lit(1)}`)
  if (after) conditions.push(sql<boolean>`(day, b, a) > (${after.day}, ${after.b}, ${after.a})`)
  const { rows } = await sql<Row>`
    select ${columns} from link where ${sql.join(conditions, sql` and `)}
    order by day, b, a limit ${most ?? -1}`.execute(db)
  return rows.map(linkRow)
}

/**
 * The accounts of the same words as these claims, themselves among them, that were public; a claim that is no account stands for
 * itself.
 */
export async function accountsLike(
  db: Kysely<Tables>,
  claims: readonly string[],
  asOf: AsOf,
): Promise<StandingAccount[]> {
  const sequence = await lastSequence(db, asOf)
  const stood = (table: string): RawBuilder<boolean> =>
    sql<boolean>`(${sql.ref(`${table}.from_sequence`)} <= ${sequence} and (${sql.ref(`${table}.to_sequence`)} is null or ${sql.ref(`${table}.to_sequence`)} > ${sequence}))`
  const publicly = asOf.disclosed === null ? sql`1 = 1` : sql`claim.known_last <= ${asOf.disclosed}`
  const { rows } = await sql<StandingAccount>`
    select same.claim, same.article, same.words, same.day, same.place
    from account as one join account as same on same.words = one.words
    join claim on claim.id = same.claim
    where one.claim in ${among(claims)} and ${stood('one')} and ${stood('same')} and ${stood('claim')} and ${publicly}
    union
    select claim.id as claim, claim.article, claim.id as words, coalesce(claim.known_first, 0) as day, claim.position as place
    from claim
    where claim.id in ${among(claims)} and ${stood('claim')} and ${publicly}
      and not exists (select 1 from account where account.claim = claim.id and ${stood('account')})`.execute(db)
  return rows
}

/** Claims by their ids, at a point of the two clocks. */
export async function claimsByIds(db: Kysely<Tables>, ids: readonly string[], asOf: AsOf): Promise<Recorded<Claim>[]> {
  const rows = await db
    .selectFrom('claim')
    .innerJoin('entry', 'entry.sequence', 'claim.from_sequence')
    .select(['claim.body', 'entry.recorded_at'])
    .where(sql<boolean>`claim.id in ${among(ids)}`)
    .where(stoodAt(await lastSequence(db, asOf)))
    .where(publicBy(asOf.disclosed))
    .execute()
  return rows.map((row) => ({ value: JSON.parse(row.body) as Claim, recordedAt: row.recorded_at }))
}
