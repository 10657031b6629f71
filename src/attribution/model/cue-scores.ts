import type { Candidate } from './candidates.ts'
import { cueGroups } from './cue-groups.ts'
import { type CueWindow, lookFrom } from './cue-window.ts'
import { findRows, type KnownRows, knownRows, squared, type TrainedChain } from './scorer.ts'

/** Sums of weights by the key of a group, kept while they hold. */
interface Sums {
  stamps: Int32Array
  /** Three numbers a key, one a label. */
  sums: Int32Array
}

/** Scores of the words around cues, as the sums of all their features' weights; features that words share are summed once. */
export interface CueScorer {
  readonly window: CueWindow
  readonly trained: TrainedChain
  readonly groups: readonly Sums[]
  readonly hashes: Int32Array
  readonly known: KnownRows
  /** The number of cues so far. */
  cues: number
}

const labels = 3
const most = cueGroups.reduce((size, { count }) => Math.max(size, count), 0)

export const cueScorer = (window: CueWindow, trained: TrainedChain): CueScorer => ({
  window,
  trained,
  groups: cueGroups.map(() => ({ stamps: new Int32Array(0), sums: new Int32Array(0) })),
  hashes: new Int32Array(most),
  known: knownRows(most),
  cues: 0,
})

const found = new Int32Array(labels)

/** Writes the scores of the words around this cue, three a word. */
export function cueScores(scorer: CueScorer, candidate: Candidate, scores: Float64Array): void {
  const { window, trained, groups, hashes } = scorer
  lookFrom(window, candidate)
  const { size } = window
  scorer.cues++
  scores.fill(0, 0, size * labels)
  for (let number = 0; number < cueGroups.length; number++) {
    const group = cueGroups[number] as (typeof cueGroups)[number]
    const { keyOf, write, count } = group
    const kept = groups[number] as Sums
    const keys = group.keys(window)
    if (kept.stamps.length < keys) {
      kept.stamps = new Int32Array(keys)
      kept.sums = new Int32Array(keys * labels)
    }
    const { stamps, sums } = kept
    const stamp = group.forAllCues ? 1 : scorer.cues
    for (let at = 0; at < size; at++) {
      const key = keyOf(window, at)
      const row = at * labels
      if (key >= 0 && stamps[key] === stamp) {
        scores[row]! += sums[key * labels] as number
        scores[row + 1]! += sums[key * labels + 1] as number
        scores[row + 2]! += sums[key * labels + 2] as number
        continue
      }
      write(window, at, hashes, 0)
      addWeights(scorer, count)
      scores[row]! += found[0] as number
      scores[row + 1]! += found[1] as number
      scores[row + 2]! += found[2] as number
      if (key < 0) continue
      stamps[key] = stamp
      sums[key * labels] = found[0] as number
      sums[key * labels + 1] = found[1] as number
      sums[key * labels + 2] = found[2] as number
    }
  }
  for (let index = 0; index < size * labels; index++) scores[index]! *= trained.scale
}

function addWeights(scorer: CueScorer, count: number): void {
  const { trained, known, hashes } = scorer
  const { weights } = trained
  const size = findRows(trained, hashes, 0, count, known)
  let a = 0
  let b = 0
  let c = 0
  for (let index = 0; index < size; index++) {
    const row = known.rows[index] as number
    a += squared[(weights[row] as number) + 128] as number
    b += squared[(weights[row + 1] as number) + 128] as number
    c += squared[(weights[row + 2] as number) + 128] as number
  }
  found[0] = a
  found[1] = b
  found[2] = c
}
