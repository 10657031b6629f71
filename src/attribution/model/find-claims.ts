import { type Candidate, candidatesOf } from './candidates.ts'
import { claimLabels, cueFeatureCount, cueFeatures, cueStepsOf, speechView } from './cue-features.ts'
import type { Grammar } from './grammar.ts'
import { labelled, type Scorer } from './scorer.ts'
import { speechFeatures, stepsOf } from './speech-features.ts'

/** What one cue says: the words of its claim, and how sure the model is. */
export interface FoundClaim {
  readonly candidate: Candidate
  readonly source: readonly number[]
  readonly content: readonly number[]
  readonly score: number
}

export interface ClaimScorers {
  readonly speech: Scorer
  readonly claims: Scorer
}

/** All claims of a text that are at least this likely, in the order of their cues. */
export function findClaims(grammar: Grammar, { speech, claims }: ClaimScorers, threshold: number): FoundClaim[] {
  const steps = stepsOf(grammar)
  const marginals = labelled(speech, speechFeatures(grammar), steps, grammar.words.count)
  const view = speechView(grammar, marginals)
  const candidates = candidatesOf(grammar, marginals)
  let longest = 0
  for (const { from, to } of candidates) longest = Math.max(longest, to - from)
  const features = new Int32Array(longest * cueFeatureCount)
  const cueSteps = new Uint8Array(longest)
  const found: FoundClaim[] = []
  for (const candidate of candidates) {
    const size = candidate.to - candidate.from
    cueFeatures(grammar, view, candidate, features, 0)
    cueStepsOf(steps, candidate, cueSteps, 0)
    const claim = decoded(candidate, labelled(claims, features, cueSteps, size))
    if (claim.content.length > 0 && claim.score >= threshold) found.push(claim)
  }
  return withoutRivals(found)
}

// Tuned on the articles held out for it.
const contentShare = 0.3
const sourceShare = 0.6
const sourceFloor = 0.1
const cueWeight = 0.7
const sourceWeight = 0.2

/** The words of the claim: those that are nearly as likely as the likeliest, each in the likelier of its roles, the cue's in none. */
export function decoded(candidate: Candidate, marginals: Float32Array): FoundClaim {
  const { first, last, from, to, probability } = candidate
  const size = to - from
  let source = 0
  let content = 0
  for (let word = 0; word < size; word++) {
    source = Math.max(source, marginals[word * claimLabels + 1] as number)
    content = Math.max(content, marginals[word * claimLabels + 2] as number)
  }
  const leastSource = source < sourceFloor ? 2 : source * sourceShare
  const leastContent = content * contentShare
  const found = { source: [] as number[], content: [] as number[] }
  for (let word = 0; word < size; word++) {
    const number = from + word
    if (number >= first && number <= last) continue
    const s = marginals[word * claimLabels + 1] as number
    const c = marginals[word * claimLabels + 2] as number
    if (c >= leastContent && c >= s) found.content.push(number)
    else if (s >= leastSource) found.source.push(number)
  }
  return { candidate, ...found, score: scoreOf(probability, source, content) }
}

/** How sure the model is of a claim: mostly of its cue, a little of its words. That it has no source does not tell against it. */
const scoreOf = (cue: number, source: number, content: number): number =>
  cueWeight * cue + sourceWeight * Math.max(source, 0.5) + (1 - cueWeight - sourceWeight) * content

/** Of two claims that share more than half of the shorter one's content, the surer stays. */
function withoutRivals(claims: readonly FoundClaim[]): FoundClaim[] {
  const kept: FoundClaim[] = []
  for (const claim of claims.toSorted((a, b) => b.score - a.score)) {
    const words = new Set(claim.content)
    const isTaken = kept.some(({ content }) => {
      if ((content.at(-1) ?? 0) < (claim.content[0] ?? 0) || (content[0] ?? 0) > (claim.content.at(-1) ?? 0))
        return false
      const shared = content.filter((word) => words.has(word)).length
      return shared * 2 > Math.min(content.length, claim.content.length)
    })
    if (!isTaken) kept.push(claim)
  }
  return kept.toSorted((a, b) => a.candidate.first - b.candidate.first)
}
