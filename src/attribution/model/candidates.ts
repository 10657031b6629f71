import type { Grammar } from './grammar.ts'

/** Roles of a word in speech, as the first model labels them: each with a label that begins it and one that goes on. */
export const speechLabels = 7
export const sourceLabel = 1
export const cueLabel = 3
export const contentLabel = 5

/** Words that may be a cue, and the stretch in which its source and content are looked for. Words `[first, last]`, `[from, to)`. */
export interface Candidate {
  readonly first: number
  readonly last: number
  /** The word of the cue that the others hang from. */
  readonly anchor: number
  readonly probability: number
  readonly from: number
  readonly to: number
}

const floor = 0.08
const share = 0.35

/** Runs of words that the first model takes for a cue, unless they are out of the question. */
export function candidatesOf(grammar: Grammar, marginals: Float32Array): Candidate[] {
  const { count } = grammar.words
  const found: Candidate[] = []
  const begins = (word: number): number => marginals[word * speechLabels + cueLabel] as number
  const is = (word: number): number => begins(word) + (marginals[word * speechLabels + cueLabel + 1] as number)
  let index = 0
  while (index < count) {
    if (is(index) <= floor) {
      index++
      continue
    }
    let first = index
    let last = index
    const sentence = grammar.sentence[index]
    while (
      last + 1 < count &&
      grammar.sentence[last + 1] === sentence &&
      is(last + 1) > floor &&
      begins(last + 1) < is(last + 1) / 2
    )
      last++
    index = last + 1
    let largest = 0
    for (let word = first; word <= last; word++) largest = Math.max(largest, is(word))
    while (is(first) < largest * share) first++
    while (is(last) < largest * share) last--
    found.push(candidateAt(grammar, first, last, largest))
  }
  return found
}

export function candidateAt(grammar: Grammar, first: number, last: number, probability: number): Candidate {
  const { head } = grammar
  let anchor = last
  for (let word = last; word >= first; word--) {
    const above = head[word] as number
    if (above < first || above > last) anchor = word
  }
  return { first, last, anchor, probability, ...windowAt(grammar, first, last) }
}

const longest = 320

/** The cue's sentence and its neighbours, and on from there while somebody is quoted. */
function windowAt({ words, sentence }: Grammar, first: number, last: number): { from: number; to: number } {
  const { sentences, quoted, mark, count } = words
  const goesOn = (at: number): boolean =>
    at > 0 && at < count && quoted[at] !== 0 && (quoted[at - 1] === quoted[at] || mark[at] === 1)
  let low = Math.max(0, (sentence[first] as number) - 1)
  let high = Math.min(sentences.length - 2, (sentence[last] as number) + 1)
  while (low > 0 && goesOn(sentences[low] as number) && first - (sentences[low - 1] as number) < longest / 2) low--
  while (
    high + 2 < sentences.length &&
    goesOn(sentences[high + 1] as number) &&
    (sentences[high + 2] as number) - last < longest / 2
  )
    high++
  return { from: sentences[low] as number, to: sentences[high + 1] as number }
}
