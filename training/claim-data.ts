import { modelling } from '#attribution'
import type { GoldWords, TrainingDocument } from './documents.ts'
import { FeatureCounter, FeatureNumbering } from './feature-rows.ts'
import { sharedBytes, sharedInts } from './speech-data.ts'
import type { ChainData } from './train-chain.ts'

/** A word is in the windows of some five cues: so many times is not often. */
const least = 8

/** A candidate with the attribution that it is the cue of, or null for a false one. */
export interface LabelledCandidate {
  readonly candidate: modelling.Candidate
  readonly truth: GoldWords | null
  /** True for a cue that the first model does not propose. */
  readonly isMissed: boolean
}

/** The candidates of a text, with the cues that the first model missed among them. */
export function labelledCandidates({ grammar, gold }: TrainingDocument, marginals: Float32Array): LabelledCandidate[] {
  const ofWord = new Map<number, GoldWords>()
  for (const attribution of gold) for (const word of attribution.cue) ofWord.set(word, attribution)
  const met = new Set<GoldWords>()
  const found = modelling.candidatesOf(grammar, marginals).map((candidate): LabelledCandidate => {
    const votes = new Map<GoldWords, number>()
    for (let word = candidate.first; word <= candidate.last; word++) {
      const truth = ofWord.get(word)
      if (truth) votes.set(truth, (votes.get(truth) ?? 0) + 1)
    }
    const truth = [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
    if (truth) met.add(truth)
    return { candidate, truth, isMissed: false }
  })
  for (const attribution of gold) {
    if (met.has(attribution)) continue
    const first = attribution.cue[0] as number
    let last = first
    while (attribution.cue.includes(last + 1)) last++
    let probability = 0
    for (let word = first; word <= last; word++) {
      const row = word * modelling.speechLabels + modelling.cueLabel
      probability = Math.max(probability, (marginals[row] as number) + (marginals[row + 1] as number))
    }
    found.push({
      candidate: modelling.candidateAt(grammar, first, last, probability),
      truth: attribution,
      isMissed: true,
    })
  }
  return found
}

/** What the second model learns from: a chain a candidate. */
export function claimData(
  documents: readonly TrainingDocument[],
  marginals: readonly Float32Array[],
): { data: ChainData; hashes: Int32Array; candidates: readonly LabelledCandidate[][] } {
  const { claimLabels, cueFeatureCount, cueFeatures, cueSteps, cueStepsOf, newWindow, speechView, stepsOf } = modelling
  const all = documents.map((document, index) => labelledCandidates(document, marginals[index] as Float32Array))
  let total = 0
  let count = 0
  for (const list of all)
    for (const { candidate } of list) {
      total += candidate.to - candidate.from
      count++
    }
  const rows = sharedInts(total * cueFeatureCount)
  const steps = sharedBytes(total)
  const gold = sharedBytes(total)
  const chains = sharedInts(count + 1)
  let at = 0
  let number = 0
  for (const [index, document] of documents.entries()) {
    const { grammar } = document
    const view = speechView(grammar, marginals[index] as Float32Array)
    const own = stepsOf(grammar)
    const longest = Math.max(0, ...(all[index] ?? []).map(({ candidate }) => candidate.to - candidate.from))
    const window = newWindow(grammar, view, longest)
    for (const { candidate, truth } of all[index] ?? []) {
      chains[number++] = at
      cueFeatures(window, candidate, rows, at * cueFeatureCount)
      cueStepsOf(own, candidate, steps, at)
      const put = (words: readonly number[], label: number) => {
        for (const word of words)
          if (word >= candidate.from && word < candidate.to) gold[at + word - candidate.from] = label
      }
      if (truth) {
        put(truth.source, 1)
        put(truth.content, 2)
      }
      at += candidate.to - candidate.from
    }
  }
  chains[number] = at
  const counter = new FeatureCounter()
  counter.add(rows)
  const numbers = new FeatureNumbering()
  for (let feature = 0; feature < rows.length; feature++) {
    const hash = rows[feature] as number
    rows[feature] = counter.isFrequent(hash, least) ? numbers.add(hash) : -1
  }
  const hashes = numbers.hashes
  return {
    data: {
      labels: claimLabels,
      classes: cueSteps,
      featureCount: cueFeatureCount,
      rowCount: hashes.length,
      rows,
      steps,
      gold,
      chains,
    },
    hashes,
    candidates: all,
  }
}
