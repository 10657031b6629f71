import type { Kysely } from 'kysely'
import type { ArticleId, AsOf, Judgement, JudgementSubject, NamedSource, OriginLink } from '#model'
import { canonicalJson } from '#util'
import type { Judged, OriginFindings } from '../ledger.ts'
import type { Tables } from '../schema.ts'
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

/** Judgements on origins that stood then and were not taken back. */
async function judged(db: Kysely<Tables>, asOf: AsOf): Promise<Judged[]> {
  const rows = await db
    .selectFrom('judgement')
    .innerJoin('entry', 'entry.sequence', 'judgement.from_sequence')
    .select(['subject', 'decision', 'reason', 'entry.author', 'entry.recorded_at'])
    .where(stoodAt(await lastSequence(db, asOf)))
    .where('noun', '=', 'origin')
    .where('decision', '!=', 'withdraw')
    .orderBy('subject')
    .execute()
  return rows.map(({ subject, decision, reason, author, recorded_at: recordedAt }) => ({
    judgement: {
      subject: JSON.parse(subject) as JudgementSubject,
      decision: decision as Judgement['decision'],
      correction: null,
      reason,
    },
    author,
    recordedAt,
  }))
}

/** The decision that stands on a subject, or null. */
export async function decisionOn(db: Kysely<Tables>, subject: JudgementSubject): Promise<Judgement['decision'] | null> {
  const row = await db
    .selectFrom('judgement')
    .select('decision')
    .where('subject', '=', canonicalJson(subject))
    .where('to_sequence', 'is', null)
    .executeTakeFirst()
  return row ? (row.decision as Judgement['decision']) : null
}
