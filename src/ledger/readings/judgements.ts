import { type Kysely, sql } from 'kysely'
import type { AsOf, Judgement, JudgementSubject } from '#model'
import { canonicalJson } from '#util'
import type { Judged } from '../ledger.ts'
import type { Tables } from '../schema.ts'
import { lastSequence, stoodAt } from './point.ts'

/** Judgements that stood then, one a person and subject, in the order in which they were made; `withdraw` among them. */
export async function judgementsAsOf(
  db: Kysely<Tables>,
  { subjects, noun }: { readonly subjects?: readonly JudgementSubject[]; readonly noun?: string },
  asOf: AsOf,
): Promise<Judged[]> {
  let query = db
    .selectFrom('judgement')
    .innerJoin('entry', 'entry.sequence', 'judgement.from_sequence')
    .select(['subject', 'decision', 'correction', 'reason', 'judgement.author', 'entry.recorded_at', 'from_sequence'])
    .where(stoodAt(await lastSequence(db, asOf)))
    .orderBy('from_sequence')
    .orderBy('subject')
  if (subjects)
    query = query.where(
      sql<boolean>`subject in (select value from json_each(${JSON.stringify(subjects.map((one) => canonicalJson(one)))}))`,
    )
  if (noun !== undefined) query = query.where('noun', '=', noun)
  const rows = await query.execute()
  return rows.map((row) => ({
    judgement: {
      subject: JSON.parse(row.subject) as JudgementSubject,
      decision: row.decision as Judgement['decision'],
      correction: row.correction === null ? null : (JSON.parse(row.correction) as Judgement['correction']),
      reason: row.reason,
    },
    author: row.author,
    recordedAt: row.recorded_at,
    sequence: row.from_sequence,
  }))
}
