import type { AchMark, Credibility, Hypothesis, Reliability } from '#model'

// Analysis of competing hypotheses, after Heuer: what tells against a hypothesis counts, not what fits it, for most evidence fits several.

/** A claim as evidence: the origin that it comes from, and the grades of its source and of itself. */
export interface Evidence {
  readonly claim: string
  /** Claims of one origin, such as copies, are one piece of evidence. */
  readonly origin: string
  readonly reliability: Reliability | null
  readonly credibility: Credibility | null
}

/** A hypothesis with what the evidence says of it. */
interface Ranked {
  readonly hypothesis: string
  /** Weighted sum of what is inconsistent with it; the least comes first. */
  readonly inconsistency: number
  /** Weighted sum of what is consistent: told, never ranked by. */
  readonly consistency: number
  readonly marks: Readonly<Record<AchMark, number>>
}

/** A source without which the order would be another. */
interface Flip {
  readonly origin: string
  readonly claims: readonly string[]
  /** The hypothesis that would come first. */
  readonly first: string
}

export interface Weighed {
  readonly ranked: readonly Ranked[]
  /** How far each piece of evidence tells the hypotheses apart: 0 where it fits all alike. */
  readonly diagnosticity: ReadonlyMap<string, number>
  readonly flips: readonly Flip[]
  /** True where no hypothesis has a mark other than N. */
  readonly isUnmarked: boolean
}

const against: Readonly<Record<AchMark, number>> = { II: 2, I: 1, N: 0, C: 0, CC: 0 }
const inFavour: Readonly<Record<AchMark, number>> = { II: 0, I: 0, N: 0, C: 1, CC: 2 }
const scale: Readonly<Record<AchMark, number>> = { II: -2, I: -1, N: 0, C: 1, CC: 2 }

const byReliability: Readonly<Record<Reliability, number>> = { A: 1, B: 0.85, C: 0.7, D: 0.4, E: 0.15, F: 0.5 }
const byCredibility: Readonly<Record<Credibility, number>> = {
  '1': 1,
  '2': 0.85,
  '3': 0.7,
  '4': 0.4,
  '5': 0.15,
  '6': 0.5,
}
const ungraded = 0.5

/**
 * What a piece of evidence counts for: by the grade of its source or of the information, whichever is lower. The two grades are not made
 * one: each bounds what the evidence can count for.
 */
export const weightOf = ({ reliability, credibility }: Evidence): number =>
  Math.min(
    reliability === null ? ungraded : byReliability[reliability],
    credibility === null ? ungraded : byCredibility[credibility],
  )

/** Weighs the hypotheses of one question. Pure; in the order given where nothing tells them apart. */
export function weighed(hypotheses: readonly Hypothesis[], evidence: readonly Evidence[]): Weighed {
  const rank = (without: string | null) =>
    ranking(
      hypotheses,
      evidence.filter(({ origin }) => origin !== without),
    )
  const ranked = rank(null)
  const [first, second] = ranked
  const isUnmarked = hypotheses.every((one) => one.evidence.every(({ mark }) => mark === 'N'))
  const origins = [...new Set(evidence.map(({ origin }) => origin))]
  const flips =
    isUnmarked || !first || !second
      ? []
      : origins.flatMap((origin): Flip[] => {
          const [other] = rank(origin)
          const tied = first.inconsistency === second.inconsistency
          if (!other || tied || other.hypothesis === first.hypothesis) return []
          return [
            {
              origin,
              claims: evidence.filter((one) => one.origin === origin).map(({ claim }) => claim),
              first: other.hypothesis,
            },
          ]
        })
  return {
    ranked,
    diagnosticity: new Map(evidence.map((one) => [one.claim, diagnosticity(hypotheses, one.claim)])),
    flips,
    isUnmarked,
  }
}

function ranking(hypotheses: readonly Hypothesis[], evidence: readonly Evidence[]): Ranked[] {
  const byClaim = new Map(evidence.map((one) => [one.claim, one]))
  return hypotheses
    .map((hypothesis): Ranked => {
      const marks = { CC: 0, C: 0, N: 0, I: 0, II: 0 }
      // Of several claims of one origin that which says most counts, once.
      const most = new Map<string, { against: number; inFavour: number }>()
      for (const { claim, mark } of hypothesis.evidence) {
        const one = byClaim.get(claim)
        if (!one) continue
        marks[mark]++
        const weight = weightOf(one)
        const known = most.get(one.origin) ?? { against: 0, inFavour: 0 }
        most.set(one.origin, {
          against: Math.max(known.against, against[mark] * weight),
          inFavour: Math.max(known.inFavour, inFavour[mark] * weight),
        })
      }
      const sum = (side: 'against' | 'inFavour') => round([...most.values()].reduce((all, own) => all + own[side], 0))
      return { hypothesis: hypothesis.id, inconsistency: sum('against'), consistency: sum('inFavour'), marks }
    })
    .map((one, at) => ({ one, at }))
    .toSorted((a, b) => a.one.inconsistency - b.one.inconsistency || a.at - b.at)
    .map(({ one }) => one)
}

/** The widest gap between two marks of one claim, from 0 to 1. A hypothesis that it was not marked against counts as N. */
function diagnosticity(hypotheses: readonly Hypothesis[], claim: string): number {
  if (hypotheses.length < 2) return 0
  const values = hypotheses.map(({ evidence }) => scale[evidence.find((one) => one.claim === claim)?.mark ?? 'N'])
  return (Math.max(...values) - Math.min(...values)) / 4
}

const round = (value: number): number => Math.round(value * 1000) / 1000
