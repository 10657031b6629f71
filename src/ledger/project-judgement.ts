import { type Insertable, type Kysely, sql } from 'kysely'
import type { EntryBody, Judgement } from '#model'
import { canonicalJson } from '#util'
import type { Tables } from './schema.ts'

/**
 * Enters a judgement; an earlier one of the same person on the same subject ends there, and stays in record time. A claim that is
 * corrected, or no longer is, is linked again.
 */
export async function projectJudgement(
  db: Kysely<Tables>,
  sequence: number,
  body: EntryBody,
  author: string,
): Promise<void> {
  if (body.kind !== 'judged') return
  const row = judgementRow(sequence, body.judgement, author)
  const ended = await db
    .updateTable('judgement')
    .set({ to_sequence: sequence })
    .where('subject', '=', row.subject)
    .where('author', '=', author)
    .where('to_sequence', 'is', null)
    .returning('decision')
    .execute()
  await db.insertInto('judgement').values(row).execute()
  const { subject, decision } = body.judgement
  if (subject.noun === 'claim' && [decision, ...ended.map((one) => one.decision)].includes('correct'))
    await linkAgain(db, subject.id)
}

async function linkAgain(db: Kysely<Tables>, claim: string): Promise<void> {
  await sql`update sketch set linked = 0 where article in (
    select article from claim where id = ${claim} and to_sequence is null)`.execute(db)
}

/** The index row of a judgement: pure, so that verification can compare it with what is stored. */
export const judgementRow = (
  sequence: number,
  { subject, decision, correction, reason }: Judgement,
  author: string,
): Insertable<Tables['judgement']> => ({
  from_sequence: sequence,
  to_sequence: null,
  author,
  noun: subject.noun,
  subject: canonicalJson(subject),
  decision,
  correction: correction && canonicalJson(correction),
  reason,
})
