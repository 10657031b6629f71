import type { Judgement } from './judgement.ts'

interface Made {
  readonly judgement: Judgement
  readonly author: string
}

/** What stands on a subject: the latest that was not taken back, and what other people decided otherwise. */
export interface Standing<One extends Made> {
  readonly latest: One
  readonly others: readonly One[]
  /** True where two people decided differently. */
  readonly isConflict: boolean
}

/** Of the judgements on one subject, one a person, in the order in which they were made; null where none stands. */
export function standingOf<One extends Made>(made: readonly One[]): Standing<One> | null {
  const standing = made.filter(({ judgement }) => judgement.decision !== 'withdraw')
  const latest = standing.at(-1)
  if (!latest) return null
  const others = standing.slice(0, -1)
  const said = ({ judgement: { decision, correction } }: Made) => JSON.stringify([decision, correction])
  return { latest, others, isConflict: others.some((one) => said(one) !== said(latest)) }
}
