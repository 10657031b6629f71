import { type Kysely, sql } from 'kysely'
import type { ArticleId, AsOf, Judgement, JudgementSubject, NamedSource, OriginLink } from '#model'
import { canonicalJson } from '#util'
import type { Judged, OriginFindings } from '../ledger.ts'
import type { Tables } from '../schema.ts'
import { judgementsAsOf } from './judgements.ts'
import { lastSequence, stoodAt } from './point.ts'

/** What was found and judged of origins, as it stood in the file then. */
export async function originsAsOf(db: Kysely<Tables>, asOf: AsOf): Promise<OriginFindings> {
  const stood = stoodAt(await lastSequence(db, asOf))
  const links = await db.selectFrom('origin_link').select('body').where(stood).execute()
  const found = await db.selectFrom('origin_found').select(['article', 'named']).where(stood).execute()
  return {
    links: links.map(({ body }) => JSON.parse(body) as OriginLink),
    named: new Map(found.map(({ article, named }) => [article as ArticleId, JSON.parse(named) as NamedSource[]])),
    judged: await judged(db, asOf),
  }
}

/**
 * The same for these articles alone, and for all that may be of one origin with them: what is joined by links that are not of citing, or
 * by what a person said.
 */
export async function originsAround(
  db: Kysely<Tables>,
  articles: readonly string[],
  asOf: AsOf,
): Promise<OriginFindings & { readonly articles: readonly ArticleId[] }> {
  const stood = stoodAt(await lastSequence(db, asOf))
  const made = await judged(db, asOf)
  const pairs = made.flatMap(({ judgement: { subject } }) => (subject.noun === 'origin' ? [subject.articles] : []))
  const reached = new Set<string>(articles)
  const links = new Map<string, OriginLink>()
  for (let frontier: readonly string[] = [...reached]; frontier.length > 0; ) {
    const { rows } = await sql<{ body: string }>`
      select body from origin_link where article in ${among(frontier)} and ${stood}
      union select body from origin_link where of_article in ${among(frontier)} and ${stood}`.execute(db)
    for (const { body } of rows) links.set(body, JSON.parse(body) as OriginLink)
    const joined = [
      ...[...links.values()]
        .filter(({ relation }) => relation !== 'citing')
        .flatMap(({ article, of }) => [article, of]),
      ...pairs.filter((pair) => pair.some((one) => reached.has(one))).flat(),
    ]
    frontier = [...new Set(joined)].filter((one) => !reached.has(one))
    for (const one of frontier) reached.add(one)
  }
  const found = await db
    .selectFrom('origin_found')
    .select(['article', 'named'])
    .where(sql<boolean>`article in ${among([...reached])}`)
    .where(stood)
    .execute()
  return {
    articles: [...reached] as ArticleId[],
    links: [...links.values()],
    named: new Map(found.map(({ article, named }) => [article as ArticleId, JSON.parse(named) as NamedSource[]])),
    judged: made,
  }
}

const among = (values: readonly string[]) => sql`(select value from json_each(${JSON.stringify(values)}))`

/** The latest judgement on each pair of articles, unless it was taken back. */
async function judged(db: Kysely<Tables>, asOf: AsOf): Promise<Judged[]> {
  const all = await judgementsAsOf(db, { noun: 'origin' }, asOf)
  const latest = new Map(all.map((one) => [canonicalJson(one.judgement.subject), one]))
  return [...latest]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one)
    .filter(({ judgement }) => judgement.decision !== 'withdraw')
}

/** The decision that stands on a subject, or null. */
export async function decisionOn(db: Kysely<Tables>, subject: JudgementSubject): Promise<Judgement['decision'] | null> {
  const row = await db
    .selectFrom('judgement')
    .select('decision')
    .where('subject', '=', canonicalJson(subject))
    .where('to_sequence', 'is', null)
    .orderBy('from_sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? (row.decision as Judgement['decision']) : null
}
