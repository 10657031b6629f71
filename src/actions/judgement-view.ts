import type { StandingJudgement } from '#contract'
import type { Judged } from '#ledger'
import { standingOf } from '#model'

/** What stands on a finding, as others see it; null where nobody decided, or all was taken back. */
export function judgementView(made: readonly Judged[]): StandingJudgement | null {
  const standing = standingOf(made)
  return standing && { ...one(standing.latest), conflict: standing.isConflict, others: standing.others.map(one) }
}

const one = ({ judgement: { decision, correction, reason }, author, recordedAt }: Judged) => ({
  decision,
  correction,
  reason,
  author,
  recordedAt,
})
