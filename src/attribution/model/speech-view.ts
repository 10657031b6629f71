import { contentLabel, cueLabel, sourceLabel, speechLabels } from './candidates.ts'
import type { Grammar } from './grammar.ts'

/** What the first model says of each word, made small once for all cues of a text. */
export interface SpeechView {
  readonly marginals: Float32Array
  /** 0 outside, 1 source, 2 cue, 3 content: the likeliest. */
  readonly role: Uint8Array
  /** Probabilities of source and content in a few steps. */
  readonly source: Uint8Array
  readonly content: Uint8Array
  readonly cue: Float32Array
  /** The run of words of one role that the word stands in. */
  readonly run: Int32Array
}

/** A probability in a few steps. */
export const level = (probability: number): number =>
  probability < 0.05
    ? 0
    : probability < 0.2
      ? 1
      : probability < 0.4
        ? 2
        : probability < 0.6
          ? 3
          : probability < 0.85
            ? 4
            : 5

export function speechView({ words: { count } }: Grammar, marginals: Float32Array): SpeechView {
  const role = new Uint8Array(count)
  const source = new Uint8Array(count)
  const content = new Uint8Array(count)
  const cue = new Float32Array(count)
  const run = new Int32Array(count)
  let runs = 0
  for (let index = 0; index < count; index++) {
    const row = index * speechLabels
    const both = (label: number): number => (marginals[row + label] as number) + (marginals[row + label + 1] as number)
    const s = both(sourceLabel)
    const q = both(cueLabel)
    const c = both(contentLabel)
    const o = marginals[row] as number
    source[index] = level(s)
    content[index] = level(c)
    cue[index] = q
    const largest = Math.max(o, s, q, c)
    role[index] = largest === o ? 0 : largest === s ? 1 : largest === q ? 2 : 3
    if (
      index === 0 ||
      role[index] !== role[index - 1] ||
      (role[index] === 1 && (marginals[row + sourceLabel] as number) > 0.5)
    )
      runs++
    run[index] = runs
  }
  return { marginals, role, source, content, cue, run }
}
