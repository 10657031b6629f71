import type { Kysely } from 'kysely'
import { type AsOf, type Claim, corrected, standingOf } from '#model'
import type { Judged, JudgedClaim, Recorded } from '../ledger.ts'
import type { Tables } from '../schema.ts'
import { judgementsAsOf } from './judgements.ts'

/** What people decided on claims, as it stood then: few, whatever the length of the case. */
export interface ClaimJudgements {
  readonly rejected: ReadonlySet<string>
  /** Ids of those that are corrected. */
  readonly corrected: ReadonlySet<string>
  apply(claim: Recorded<Claim>): JudgedClaim
}

export async function claimJudgements(db: Kysely<Tables>, asOf: AsOf): Promise<ClaimJudgements> {
  const all = await judgementsAsOf(db, { noun: 'claim' }, asOf)
  const byClaim = Map.groupBy(all, ({ judgement: { subject } }) => ('id' in subject ? subject.id : ''))
  const standing = new Map(
    [...byClaim].flatMap(([id, made]) => {
      const found = standingOf(made)
      return found ? [[id, found] as const] : []
    }),
  )
  const decided = (decision: string) =>
    new Set([...standing].filter(([, { latest }]) => latest.judgement.decision === decision).map(([id]) => id))
  return {
    rejected: decided('reject'),
    corrected: decided('correct'),
    apply({ value, recordedAt }) {
      const found = standing.get(value.id)
      const judged: readonly Judged[] = byClaim.get(value.id) ?? []
      const correction = found?.latest.judgement.decision === 'correct' ? found.latest.judgement.correction : null
      return correction
        ? { value: corrected(value, correction), found: value, judged, recordedAt }
        : { value, found: null, judged, recordedAt }
    },
  }
}
