import { modelling } from '#attribution'
import type { LabelledCandidate } from './claim-data.ts'
import type { GoldWords, TrainingDocument } from './documents.ts'

/** What the judges learn from: the numbers of each alternative, whether it is right, and whether to the word. */
export interface JudgeData {
  readonly rows: Float32Array
  readonly right: Uint8Array
  readonly exact: Uint8Array
}

/** The alternatives of texts, by probabilities of claims that come from models which have not seen these texts. */
export function judgeData(
  documents: readonly TrainingDocument[],
  speech: readonly Float32Array[],
  candidates: readonly (readonly LabelledCandidate[])[],
  claims: Float32Array,
): JudgeData {
  const parts: Float32Array[] = []
  const right: number[] = []
  const exact: number[] = []
  let at = 0
  for (const [index, { grammar, gold }] of documents.entries()) {
    const view = modelling.speechView(grammar, speech[index] as Float32Array)
    const choices = (candidates[index] ?? []).flatMap(({ candidate, isMissed }) => {
      const end = at + (candidate.to - candidate.from) * modelling.claimLabels
      const marginals = claims.subarray(at, end)
      at = end
      const alternatives = isMissed ? [] : modelling.alternativesFor(grammar, candidate, marginals)
      return alternatives.length > 0 ? [{ alternatives, marginals }] : []
    })
    parts.push(modelling.numbersOf(grammar, view, choices))
    for (const { alternatives } of choices)
      for (const alternative of alternatives) {
        const truth = gold.find((attribution) => isRight(alternative, attribution))
        right.push(truth ? 1 : 0)
        exact.push(truth && dice(truth.content, alternative.content) > 0.97 ? 1 : 0)
      }
  }
  const rows = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let to = 0
  for (const part of parts) {
    rows.set(part, to)
    to += part.length
  }
  return { rows, right: Uint8Array.from(right), exact: Uint8Array.from(exact) }
}

/** True where the cue is met, and half of the source's and of the content's words are shared. */
const isRight = ({ candidate, source, content }: modelling.Alternative, truth: GoldWords): boolean =>
  truth.cue.some((word) => word >= candidate.first && word <= candidate.last) &&
  dice(truth.source, source) >= 0.5 &&
  dice(truth.content, content) >= 0.5

function dice(a: readonly number[], b: readonly number[]): number {
  if (a.length + b.length === 0) return 1
  const words = new Set(b)
  return (2 * a.filter((word) => words.has(word)).length) / (a.length + b.length)
}
