import type { Kysely } from 'kysely'
import type { AsOf, Deal, Deed, Hypothesis, Indicator, Tie, Written } from '#model'
import type { CaseFindings, Recorded, WrittenBy } from '../ledger.ts'
import type { Tables } from '../schema.ts'
import { lastSequence, stoodAt } from './point.ts'

/** What the articles that stood in the file then tell, and what people had written. */
export async function findingsAsOf(db: Kysely<Tables>, asOf: AsOf): Promise<CaseFindings> {
  const rows = await db
    .selectFrom('finding')
    .innerJoin('entry', 'entry.sequence', 'finding.from_sequence')
    .select(['finding.article', 'finding.noun', 'finding.body', 'entry.author', 'entry.recorded_at'])
    .where(stoodAt(await lastSequence(db, asOf)))
    .orderBy('finding.from_sequence')
    .orderBy('finding.id')
    .execute()
  const found = Map.groupBy(
    rows.filter(({ article }) => article !== null),
    ({ noun }) => noun,
  )
  const all = <Value>(noun: string): Recorded<Value>[] =>
    (found.get(noun) ?? []).map(({ body, recorded_at: recordedAt }) => ({
      value: JSON.parse(body) as Value,
      recordedAt,
    }))
  return {
    deeds: all<Deed>('deed'),
    deals: all<Deal>('deal'),
    ties: all<Tie>('tie'),
    hypotheses: all<Hypothesis>('hypothesis'),
    indicators: all<Indicator>('indicator'),
    written: rows
      .filter(({ article }) => article === null)
      .map(
        ({ body, author, recorded_at: recordedAt }): WrittenBy => ({
          value: JSON.parse(body) as Written,
          author,
          recordedAt,
        }),
      ),
  }
}
