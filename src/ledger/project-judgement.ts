import type { Insertable, Kysely } from 'kysely'
import type { EntryBody, Judgement } from '#model'
import { canonicalJson } from '#util'
import type { Tables } from './schema.ts'

/** Enters a judgement; an earlier one on the same subject ends there, and stays in record time. */
export async function projectJudgement(db: Kysely<Tables>, sequence: number, body: EntryBody): Promise<void> {
  if (body.kind !== 'judged') return
  const row = judgementRow(sequence, body.judgement)
  await db
    .updateTable('judgement')
    .set({ to_sequence: sequence })
    .where('subject', '=', row.subject)
    .where('to_sequence', 'is', null)
    .execute()
  await db.insertInto('judgement').values(row).execute()
}

/** The index row of a judgement: pure, so that verification can compare it with what is stored. */
export const judgementRow = (
  sequence: number,
  { subject, decision, reason }: Judgement,
): Insertable<Tables['judgement']> => ({
  from_sequence: sequence,
  to_sequence: null,
  noun: subject.noun,
  subject: canonicalJson(subject),
  decision,
  reason,
})
