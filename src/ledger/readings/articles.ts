import { type Kysely, type Selectable, sql } from 'kysely'
import type { Actor, AsOf, Capture, EntryBody, Reading } from '#model'
import type { ArticleRow, Found, Recorded } from '../ledger.ts'
import type { Tables } from '../schema.ts'
import { lastSequence, leftOutBy, publicBy, stoodAt } from './point.ts'

/** Articles at a point of the two clocks, by when they were published; those with no date last. */
export async function articlesAsOf(db: Kysely<Tables>, asOf: AsOf): Promise<Found<ArticleRow>> {
  const chosen = stoodAt(await lastSequence(db, asOf))
  const rows = await db
    .selectFrom('reading')
    .innerJoin('entry', 'entry.sequence', 'reading.from_sequence')
    .selectAll('reading')
    .select('entry.recorded_at')
    .where(chosen)
    .where(publicBy(asOf.disclosed))
    .orderBy(sql`reading.known_last is null`)
    .orderBy('reading.known_last')
    .orderBy('reading.from_sequence')
    .execute()
  return { rows: rows.map(articleRow), leftOut: await leftOutBy(db, 'reading', chosen, asOf.disclosed) }
}

/** Those of these articles that stood in the file then and were public. */
export async function articlesByIds(db: Kysely<Tables>, ids: readonly string[], asOf: AsOf): Promise<ArticleRow[]> {
  const rows = await db
    .selectFrom('reading')
    .innerJoin('entry', 'entry.sequence', 'reading.from_sequence')
    .selectAll('reading')
    .select('entry.recorded_at')
    .where(sql<boolean>`reading.article in (select value from json_each(${JSON.stringify(ids)}))`)
    .where(stoodAt(await lastSequence(db, asOf)))
    .where(publicBy(asOf.disclosed))
    .execute()
  return rows.map(articleRow)
}

const articleRow = (row: Selectable<Tables['reading']> & { recorded_at: string }): ArticleRow => ({
  ...headAndCapture(row),
  recordedAt: row.recorded_at,
})

/** What a row of the index of readings says, without when it was recorded. */
export function headAndCapture(row: Selectable<Tables['reading']>): Omit<ArticleRow, 'recordedAt'> {
  const { byteLength, ...head } = JSON.parse(row.body) as Omit<ArticleRow['value'], 'id' | 'title' | 'outlet'> & {
    byteLength: number
  }
  return {
    value: { id: row.article as ArticleRow['value']['id'], title: row.title, outlet: row.outlet, ...head },
    capture: { sha256: row.capture, address: row.address, mediaType: row.media_type, byteLength },
    claims: row.claims,
  }
}

/** One article's whole reading as it stood at a point of record time, or null. */
export async function readingAsOf(
  db: Kysely<Tables>,
  article: string,
  asOf: AsOf,
): Promise<(Recorded<Reading> & { capture: Capture }) | null> {
  const row = await db
    .selectFrom('reading')
    .innerJoin('entry', 'entry.sequence', 'reading.from_sequence')
    .selectAll('reading')
    .select(['entry.recorded_at', 'entry.body as entry_body'])
    .where('reading.article', '=', article)
    .where(stoodAt(await lastSequence(db, asOf)))
    .where(publicBy(asOf.disclosed))
    .executeTakeFirst()
  if (!row) return null
  const body = JSON.parse(row.entry_body) as EntryBody
  if (body.kind !== 'article-read') throw new TypeError('an index row that points to another kind of entry')
  return { value: body.reading, recordedAt: row.recorded_at, capture: articleRow(row).capture }
}

/** Who is spoken of in the articles that were read, or read again, after one entry and up to another, as of the latter. */
export async function actorsRead(
  db: Kysely<Tables>,
  after: number,
  upTo: number,
): Promise<{ readonly articles: ReadonlySet<string>; readonly rows: readonly { article: string; actor: Actor }[] }> {
  const read = await db
    .selectFrom('reading')
    .select('article')
    .distinct()
    .where('from_sequence', '>', after)
    .where('from_sequence', '<=', upTo)
    .execute()
  const articles = read.map(({ article }) => article)
  const rows = await db
    .selectFrom('actor')
    .select(['article', 'body'])
    .where('article', 'in', sql<string>`(select value from json_each(${JSON.stringify(articles)}))`)
    .where(stoodAt(upTo))
    .orderBy('id')
    .orderBy('article')
    .execute()
  return {
    articles: new Set(articles),
    rows: rows.map(({ article, body }) => ({ article, actor: JSON.parse(body) as Actor })),
  }
}

/** Who is spoken of in the articles that stood in the file then. */
export async function actorsAsOf(
  db: Kysely<Tables>,
  asOf: AsOf,
): Promise<readonly { article: string; actor: Actor }[]> {
  const rows = await db
    .selectFrom('actor')
    .select(['article', 'body'])
    .where(stoodAt(await lastSequence(db, asOf)))
    .orderBy('id')
    .orderBy('article')
    .execute()
  // Most articles say the same of an actor.
  const read = new Map<string, Actor>()
  return rows.map(({ article, body }) => {
    const actor = read.get(body) ?? (JSON.parse(body) as Actor)
    read.set(body, actor)
    return { article, actor }
  })
}
