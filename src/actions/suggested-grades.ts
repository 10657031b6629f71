import type { CredibilityView, RecordView } from '#contract'
import { counted } from './counted.ts'

/** Fewer outcomes say nothing of a source. */
const fewest = 6

/**
 * A reliability that the record of a source suggests, with its evidence. It never suggests A: that a source has always been reliable is
 * for a person to say; and F, cannot be judged, while too little of what it said has been borne out or contested.
 */
export function suggestedReliability({
  confirmed,
  contradicted,
  denied,
  revised,
}: Pick<RecordView, 'confirmed' | 'contradicted' | 'denied' | 'revised'>): RecordView['reliability']['suggested'] {
  const contested = contradicted + denied
  const outcomes = confirmed + contested + revised
  const evidence = [
    `${counted(confirmed, 'claim')} confirmed by others`,
    `${counted(contradicted, 'claim')} contradicted by others, ${denied} denied`,
    `${counted(revised, 'claim')} revised or taken back by the source itself`,
  ]
  if (outcomes < fewest) return { grade: 'F', evidence: [...evidence, `fewer than ${fewest} outcomes to judge by`] }
  const share = confirmed / outcomes
  return { grade: share >= 0.85 ? 'B' : share >= 0.6 ? 'C' : share >= 0.3 ? 'D' : 'E', evidence }
}

/** What stands for and against one claim. */
export interface Bearing {
  /** Origins other than its own by which other speakers confirm it. */
  readonly confirming: number
  /** Origins by which other speakers contradict or deny it. */
  readonly contesting: number
  readonly supporting: number
  readonly questioning: number
  readonly isRevised: boolean
  readonly isRetracted: boolean
}

/**
 * A credibility that the links of a claim suggest, with its evidence: 1 only where another origin confirms it and none contests it; copies
 * are of one origin and never count.
 */
export function suggestedCredibility(bearing: Bearing): CredibilityView['suggested'] {
  const { confirming, contesting, supporting, questioning, isRevised, isRetracted } = bearing
  const evidence = [
    `confirmed by ${counted(confirming, 'independent origin')}`,
    `contradicted or denied by ${counted(contesting, 'origin')}`,
    ...(supporting > 0 ? [`supported by ${counted(supporting, 'claim')}`] : []),
    ...(questioning > 0 ? [`put in doubt by ${counted(questioning, 'claim')}`] : []),
    ...(isRevised ? ['its speaker put another account in its place'] : []),
    ...(isRetracted ? ['its speaker took it back'] : []),
  ]
  return { grade: gradeOf(bearing), evidence }
}

function gradeOf(bearing: Bearing): CredibilityView['suggested']['grade'] {
  const { confirming, contesting, supporting, questioning, isRevised, isRetracted } = bearing
  if (isRetracted) return '5'
  if (contesting > confirming) return contesting > 1 && confirming === 0 ? '5' : '4'
  if (isRevised || (questioning > 0 && confirming === 0)) return '4'
  if (contesting > 0) return confirming > contesting ? '2' : '3'
  if (confirming > 0) return '1'
  return supporting > 0 ? '3' : '6'
}
