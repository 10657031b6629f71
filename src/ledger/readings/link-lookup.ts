import { type Kysely, sql } from 'kysely'
import type { Actor, ArticleId, Claim } from '#model'
import type { LinkLookup, StoredAccount } from '../ledger.ts'
import type { Tables } from '../schema.ts'

/** What the claims of an article can be linked with, looked up in the file as it stands. */
export const linkLookup = (db: Kysely<Tables>): LinkLookup => ({
  async unlinked(most) {
    const rows = await db
      .selectFrom('sketch')
      .select('article')
      .where('linked', '=', sql.lit(0))
      .orderBy('id', 'desc')
      .limit(most)
      .execute()
    return rows.map(({ article }) => article as ArticleId)
  },
  claims: (article) => standing(db, sql`claim.article = ${article}`),
  async accountsIn(article) {
    const rows = await db
      .selectFrom('account')
      .select(['id', 'claim', 'article', 'words', 'day', 'place'])
      .where('article', '=', article)
      .where('to_sequence', 'is', null)
      .execute()
    return rows.map(storedAccount)
  },
  async accountsOf(words) {
    const { rows } = await sql<Row>`
      select id, claim, article, words, day, place from account
      where words in (select value from json_each(${JSON.stringify(words)})) and to_sequence is null`.execute(db)
    return rows.map(storedAccount)
  },
  near: (query) => near(db, query),
  read: (claims) => standing(db, sql`claim.id in (select value from json_each(${JSON.stringify(claims)}))`),
})

/** How many articles nobody has looked for links of. */
export async function unlinkedCount(db: Kysely<Tables>): Promise<number> {
  const { count } = await db
    .selectFrom('sketch')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('linked', '=', sql.lit(0))
    .executeTakeFirstOrThrow()
  return count
}

interface Row {
  readonly id: number
  readonly claim: string
  readonly article: string
  readonly words: string
  readonly day: number
  readonly place: number
}

const storedAccount = (row: Row): StoredAccount => row as StoredAccount

/** Claims that stand, each with its speaker as its own article knows it, and what people put in the place of what was found. */
async function standing(db: Kysely<Tables>, condition: ReturnType<typeof sql>) {
  const { rows } = await sql<{ body: string; actor: string | null; correction: string | null }>`
    select claim.body, actor.body as actor, (
      select correction from judgement
      where judgement.subject = '{"id":"' || claim.id || '","noun":"claim"}' and judgement.to_sequence is null
        and judgement.decision = 'correct'
      order by judgement.from_sequence desc limit 1
    ) as correction
    from claim left join actor on actor.article = claim.article and actor.from_sequence = claim.from_sequence
      and +actor.id = claim.speaker
    where claim.to_sequence is null and ${condition}`.execute(db)
  return rows.map(({ body, actor, correction }) => ({
    claim: JSON.parse(body) as Claim,
    speaker: actor === null ? null : (JSON.parse(actor) as Actor),
    correction: correction === null ? null : (JSON.parse(correction) as Record<string, unknown>),
  }))
}

async function near(
  db: Kysely<Tables>,
  { keys, day, most }: Parameters<LinkLookup['near']>[0],
): ReturnType<LinkLookup['near']> {
  if (keys.length === 0) return []
  const { rows } = await sql<{ key: number; earlier: string; later: string }>`
    select asked.value as key, (
      select json_group_array(account) from (
        select account from account_key where account_key.key = asked.value and account_key.day <= ${day}
        order by account_key.day desc, account_key.account desc limit ${most})
    ) as earlier, (
      select json_group_array(account) from (
        select account from account_key where account_key.key = asked.value and account_key.day >= ${day}
        order by account_key.day, account_key.account limit ${most})
    ) as later
    from json_each(${JSON.stringify(keys)}) as asked`.execute(db)
  const found = rows.map(({ key, earlier, later }) => ({
    key,
    ids: [...new Set([...(JSON.parse(earlier) as number[]), ...(JSON.parse(later) as number[])])],
  }))
  const accounts = await byIds(db, new Set(found.flatMap(({ ids }) => ids)))
  return found.map(({ key, ids }) => ({ key, accounts: ids.flatMap((id) => accounts.get(id) ?? []) }))
}

async function byIds(db: Kysely<Tables>, ids: ReadonlySet<number>): Promise<ReadonlyMap<number, StoredAccount>> {
  const { rows } = await sql<Row>`
    select id, claim, article, words, day, place from account
    where id in (select value from json_each(${JSON.stringify([...ids])}))`.execute(db)
  return new Map(rows.map((row) => [row.id, storedAccount(row)]))
}
