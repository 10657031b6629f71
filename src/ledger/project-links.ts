import { type Insertable, type Kysely, sql } from 'kysely'
import { type EntryBody, type LinksFound, linkId, partingKinds } from '#model'
import { canonicalJson } from '#util'
import type { Tables } from './schema.ts'

/** Enters what was found of the links of an article's claims, in the place of all that was found with them before. */
export async function projectLinks(db: Kysely<Tables>, sequence: number, body: EntryBody): Promise<void> {
  if (body.kind !== 'links-found') return
  const { article, again } = body.found
  await forget(db, sequence, article)
  await sql`update sketch set linked = (article = ${article})
    where article = ${article} or article in (select value from json_each(${JSON.stringify(again)}))`.execute(db)
  const rows = linkRows(sequence, body.found)
  for (const table of ['account', 'link'] as const) {
    for (let from = 0; from < rows[table].length; from += mostAtOnce)
      await db
        .insertInto(table)
        .values(rows[table].slice(from, from + mostAtOnce))
        .execute()
  }
  await sql`insert into account_key (key, day, account)
    select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(keyRows(sequence, body.found))})`.execute(
    db,
  )
}

// SQLite takes at most 32,766 bound values in a statement.
const mostAtOnce = 500

/** Ends the accounts of an article's earlier search, and every found link that one of them is an end of. */
async function forget(db: Kysely<Tables>, sequence: number, article: string): Promise<void> {
  const earlier = await db
    .selectFrom('account')
    .select(['from_sequence'])
    .where('article', '=', article)
    .where('to_sequence', 'is', null)
    .executeTakeFirst()
  if (!earlier) return
  for (const side of ['a', 'b'] as const)
    await sql`update link set to_sequence = ${sequence}
      where ${sql.ref(side)} in (select claim from account where article = ${article} and to_sequence is null)
      and to_sequence is null and choice <> 'written'`.execute(db)
  const entry = await db
    .selectFrom('entry')
    .select('body')
    .where('sequence', '=', earlier.from_sequence)
    .executeTakeFirstOrThrow()
  const body = JSON.parse(entry.body) as EntryBody
  if (body.kind !== 'links-found') throw new TypeError('an account of another kind of entry')
  await sql`delete from account_key where (key, day, account) in (
    select value ->> 0, value ->> 1, value ->> 2
    from json_each(${JSON.stringify(keyRows(earlier.from_sequence, body.found))}))`.execute(db)
  await db
    .updateTable('account')
    .set({ to_sequence: sequence })
    .where('article', '=', article)
    .where('to_sequence', 'is', null)
    .execute()
}

/** No article has so many claims. */
const mostAccounts = 10_000

const accountId = (sequence: number, place: number): number => sequence * mostAccounts + place

/** The index rows of a finding: pure, so that verification can compare them with what is stored. */
export function linkRows(
  sequence: number,
  { article, accounts, links }: LinksFound,
): { account: Insertable<Tables['account']>[]; link: Insertable<Tables['link']>[] } {
  const recorded = { from_sequence: sequence, to_sequence: null }
  return {
    account: accounts.map(({ claim, words, day, place }, index) => ({
      ...recorded,
      id: accountId(sequence, index),
      claim,
      article,
      words,
      day,
      place,
    })),
    link: links.map(({ a, b, kind, choice, day, ...why }) => ({
      ...recorded,
      id: linkId({ a, b, kind }),
      owner: article,
      a,
      b,
      kind,
      choice,
      day,
      opens: partingKinds.has(kind) ? 1 : 0,
      body: canonicalJson(why),
    })),
  }
}

/** What the accounts of a finding are found by, each as [key, day, account]. */
export const keyRows = (sequence: number, { accounts }: LinksFound): (readonly [number, number, number])[] =>
  accounts.flatMap(({ day, keys }, index) => keys.map((key) => [key, day, accountId(sequence, index)] as const))
