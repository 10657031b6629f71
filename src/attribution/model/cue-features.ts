import type { Candidate } from './candidates.ts'
import { cueGroups } from './cue-groups.ts'
import { type CueWindow, lookFrom } from './cue-window.ts'

/** Features of a word for its role in the claim of one cue. */
export const cueFeatureCount = cueGroups.reduce((sum, { count }) => sum + count, 0)
/** Labels of the second model: outside, source, content. */
export const claimLabels = 3
export const cueSteps = 9

/** The kind of step into each word of the window. */
export function cueStepsOf(steps: Uint8Array, { first, last, from, to }: Candidate, out: Uint8Array, at: number): void {
  for (let index = from; index < to; index++) out[at + index - from] = steps[index] as number
  out[at + first - from] = 7
  if (last + 1 < to) out[at + last + 1 - from] = 8
}

/** Hashes of the features of each word around this cue, rows of `cueFeatureCount` from `start` on. */
export function cueFeatures(window: CueWindow, candidate: Candidate, out: Int32Array, start: number): void {
  lookFrom(window, candidate)
  let to = start
  for (let at = 0; at < window.size; at++)
    for (const group of cueGroups) {
      group.write(window, at, out, to)
      to += group.count
    }
}
