import { type Kysely, sql } from 'kysely'
import type { ArticleId, EntryBody, NamedSource, Reading } from '#model'
import type { CopyLookup, SketchedArticle } from '../ledger.ts'
import { unpacked } from '../project-sketch.ts'
import type { Tables } from '../schema.ts'
import { headAndCapture } from './articles.ts'

/** So many entries of one key are looked at: more than this share a common phrase, or are copies that other keys lead to as well. */
const crowded = 32

/** What an article can be compared with, looked up in the file as it stands. */
export const copyLookup = (db: Kysely<Tables>): CopyLookup => ({
  candidates: ({ keys, facts, articles, most }) => candidates(db, { keys, facts, articles, most }),
  async unsearched(most) {
    const rows = await db
      .selectFrom('sketch')
      .select('article')
      .where('searched', '=', sql.lit(0))
      .orderBy('id', 'desc')
      .limit(most)
      .execute()
    return rows.map(({ article }) => article as ArticleId)
  },
  async reading(article) {
    const row = await db
      .selectFrom('sketch')
      .innerJoin('entry', 'entry.sequence', 'sketch.id')
      .select('entry.body')
      .where('sketch.article', '=', article)
      .executeTakeFirst()
    const body = row && (JSON.parse(row.body) as EntryBody)
    return body?.kind === 'article-read' ? (body.reading satisfies Reading) : null
  },
})

async function candidates(
  db: Kysely<Tables>,
  { keys, facts, articles, most }: Parameters<CopyLookup['candidates']>[0],
): Promise<SketchedArticle[]> {
  const byWords = likeliest(await entriesOf(db, keys), most)
  const byFacts = (await entriesOf(db, facts)).flat()
  return await sketched(db, [...new Set([...byWords, ...byFacts])], articles)
}

/** Texts that share one key by chance are many in a large case, and seldom share more; some of them are looked at all the same. */
const mostByOneKey = 8

/** The entries that share most of the keys. A key that few texts have says more; a crowded one says next to nothing by itself. */
function likeliest(sharing: readonly (readonly number[])[], most: number): number[] {
  const found = new Map<number, { keys: number; weight: number }>()
  for (const entries of sharing) {
    for (const entry of entries) {
      const { keys, weight } = found.get(entry) ?? { keys: 0, weight: 0 }
      found.set(entry, { keys: keys + 1, weight: weight + 1 / entries.length })
    }
  }
  const ordered = [...found].toSorted(([a, one], [b, other]) => other.weight - one.weight || a - b)
  const entriesWith = (test: (keys: number) => boolean) =>
    ordered.filter(([, { keys }]) => test(keys)).map(([entry]) => entry)
  return [
    ...entriesWith((keys) => keys > 1).slice(0, most),
    ...entriesWith((keys) => keys === 1).slice(0, Math.min(most, mostByOneKey)),
  ]
}

async function entriesOf(db: Kysely<Tables>, keys: readonly number[]): Promise<number[][]> {
  if (keys.length === 0) return []
  const { rows } = await sql<{ entries: string }>`
    select (
      select json_group_array(entry)
      from (select entry from copy_key where copy_key.key = asked.value order by entry limit ${crowded})
    ) as entries
    from json_each(${JSON.stringify(keys)}) as asked`.execute(db)
  return rows.map(({ entries }) => JSON.parse(entries) as number[])
}

/** Standing sketches behind entries that read an article or found whom it names, and of the articles given. */
async function sketched(
  db: Kysely<Tables>,
  entries: readonly number[],
  articles: readonly ArticleId[],
): Promise<SketchedArticle[]> {
  const rows = await db
    .selectFrom('sketch')
    .innerJoin('reading', (join) =>
      join.onRef('reading.article', '=', 'sketch.article').onRef('reading.from_sequence', '=', 'sketch.id'),
    )
    .leftJoin('origin_found', (join) =>
      join.onRef('origin_found.article', '=', 'sketch.article').on('origin_found.to_sequence', 'is', null),
    )
    .selectAll('reading')
    .select(['sketch.shingles', 'origin_found.named'])
    .where(
      sql<boolean>`sketch.id in (
        select value from json_each(${JSON.stringify(entries)})
        union select of_named.id from json_each(${JSON.stringify(entries)}) as asked
          join origin_found on origin_found.from_sequence = asked.value and origin_found.to_sequence is null
          join sketch as of_named on of_named.article = origin_found.article
        union select of_given.id from json_each(${JSON.stringify(articles)}) as given
          join sketch as of_given on of_given.article = given.value
      )`,
    )
    .orderBy('sketch.id')
    .execute()
  return rows.map(({ shingles, named, ...row }) => ({
    ...headAndCapture(row),
    shingles: unpacked(shingles),
    named: named === null ? [] : (JSON.parse(named) as NamedSource[]),
  }))
}
