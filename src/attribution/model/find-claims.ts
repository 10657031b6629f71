import { type Alternative, alternativesFor, widerSource } from './alternatives.ts'
import { candidatesOf } from './candidates.ts'
import { marginalsOf } from './chain.ts'
import { claimNumberCount, claimNumbers, plainScore, rivalsOf } from './claim-numbers.ts'
import { claimLabels, cueStepsOf } from './cue-features.ts'
import { cueScorer, cueScores } from './cue-scores.ts'
import { newWindow } from './cue-window.ts'
import { type Forest, probabilityOf } from './forest.ts'
import type { Grammar } from './grammar.ts'
import { labelled, type Scorer } from './scorer.ts'
import { speechFeatures, stepsOf } from './speech-features.ts'
import { type SpeechView, speechView } from './speech-view.ts'

/** What one cue says, and how sure the model is of it. */
export interface FoundClaim extends Alternative {
  readonly score: number
}

export interface ClaimScorers {
  readonly speech: Scorer
  readonly claims: Scorer
  /** How likely an alternative is right, and how likely to the word. */
  readonly right: Forest
  readonly exact: Forest
}

/** A cue with what it may say. */
export interface Choice {
  readonly alternatives: readonly Alternative[]
  readonly marginals: Float32Array
}

/** All claims of a text that are at least this likely, in the order of their cues. */
export function findClaims(grammar: Grammar, scorers: ClaimScorers, threshold: number): FoundClaim[] {
  const steps = stepsOf(grammar)
  const view = speechView(grammar, labelled(scorers.speech, speechFeatures(grammar), steps, grammar.words.count))
  const found = judged(grammar, view, choicesOf(grammar, view, steps, scorers.claims), scorers)
  return withoutRivals(found.filter(({ score }) => score >= threshold))
}

function choicesOf(grammar: Grammar, view: SpeechView, steps: Uint8Array, { chain, space, trained }: Scorer): Choice[] {
  const candidates = candidatesOf(grammar, view.marginals)
  let longest = 0
  for (const { from, to } of candidates) longest = Math.max(longest, to - from)
  const scorer = cueScorer(newWindow(grammar, view, longest), trained)
  const scores = new Float64Array(longest * claimLabels)
  const cueSteps = new Uint8Array(longest)
  return candidates.flatMap((candidate) => {
    const size = candidate.to - candidate.from
    const marginals = new Float32Array(size * claimLabels)
    cueScores(scorer, candidate, scores)
    cueStepsOf(steps, candidate, cueSteps, 0)
    marginalsOf(chain, space, scores, cueSteps, 0, size, marginals, 0)
    const alternatives = alternativesFor(grammar, candidate, marginals)
    return alternatives.length > 0 ? [{ alternatives, marginals }] : []
  })
}

/** The numbers of all alternatives, a row each, in their order. */
export function numbersOf(grammar: Grammar, view: SpeechView, choices: readonly Choice[]): Float32Array {
  const usual = choices.map(({ alternatives }) => alternatives[0] as Alternative)
  const plain = Float32Array.from(choices, ({ marginals }, index) => plainScore(usual[index] as Alternative, marginals))
  const rivals = rivalsOf(usual, plain, grammar.words.count)
  const rows = new Float32Array(
    choices.reduce((sum, { alternatives }) => sum + alternatives.length, 0) * claimNumberCount,
  )
  let at = 0
  for (const [place, { alternatives, marginals }] of choices.entries())
    for (const alternative of alternatives) {
      claimNumbers(grammar, view, rivals, place, alternative, marginals, rows, at)
      at += claimNumberCount
    }
  return rows
}

/** From probabilities to scores: where precision and recall are best together, at 0.4, the score is 0.5. */
const dial = Math.log(0.5) / Math.log(0.4)

/** How much it counts that an alternative is right to the word, beside that it is right. */
const exactWeight = 0.5

/** The best alternative of each cue. */
function judged(
  grammar: Grammar,
  view: SpeechView,
  choices: readonly Choice[],
  { right, exact }: ClaimScorers,
): FoundClaim[] {
  const rows = numbersOf(grammar, view, choices)
  let at = 0
  return choices.map(({ alternatives }) => {
    let best = { score: 0, worth: -1, alternative: alternatives[0] as Alternative }
    for (const alternative of alternatives) {
      const row = at
      at += claimNumberCount
      if (alternative.kind === widerSource) continue
      const score = probabilityOf(right, rows, row)
      const worth = score + exactWeight * probabilityOf(exact, rows, row)
      if (worth > best.worth) best = { score, worth, alternative }
    }
    return { ...best.alternative, score: best.score ** dial }
  })
}

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
