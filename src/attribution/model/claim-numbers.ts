import { parsing, tagging } from '#language'
import type { Alternative } from './alternatives.ts'
import { contentLabel, cueLabel, sourceLabel, speechLabels } from './candidates.ts'
import { claimLabels } from './cue-features.ts'
import type { Grammar } from './grammar.ts'
import type { SpeechView } from './speech-view.ts'

/** What is said of an alternative before it is judged: so many numbers. */
export const claimNumberCount = 74

/** A text's alternatives, the usual one of each cue, in the order of their cues. */
export interface Rivals {
  readonly usual: readonly Alternative[]
  /** How likely each was by its words alone. */
  readonly plain: Float32Array
  /** By word: the number of the last alternative that marked it as its content or its source. */
  readonly contentMark: Int32Array
  readonly sourceMark: Int32Array
  marked: number
}

export const rivalsOf = (usual: readonly Alternative[], plain: Float32Array, words: number): Rivals => ({
  usual,
  plain,
  contentMark: new Int32Array(words),
  sourceMark: new Int32Array(words),
  marked: 0,
})

/** How likely an alternative is by its cue and its likeliest words. That it has no source does not tell against it. */
export function plainScore({ candidate: { probability, from, to } }: Alternative, marginals: Float32Array): number {
  let source = 0.5
  let content = 0
  for (let word = 0; word < to - from; word++) {
    source = Math.max(source, marginals[word * claimLabels + 1] as number)
    content = Math.max(content, marginals[word * claimLabels + 2] as number)
  }
  return 0.7 * probability + 0.2 * source + 0.1 * content
}

const relations = [
  'nsubj',
  'nsubjpass',
  'dobj',
  'ccomp',
  'xcomp',
  'parataxis',
  'mark',
  'neg',
  'advcl',
  'aux',
  'cop',
  'nmod',
] as const
const relationNumbers = relations.map((name) => parsing.relationNumber(name))
const families = ['VBD', 'VBZ', 'VBP', 'VB', 'VBG', 'VBN', 'NN', 'NNS', 'IN', 'JJ', 'NNP']
const familyOf = Uint8Array.from(tagging.tags, (tag) => families.indexOf(tag) + 1)
const subjects = (1 << parsing.relationNumber('nsubj')) | (1 << parsing.relationNumber('nsubjpass'))
const near = 400

/** Writes the numbers of an alternative of the cue at `place` among the rivals. */
export function claimNumbers(
  grammar: Grammar,
  view: SpeechView,
  rivals: Rivals,
  place: number,
  alternative: Alternative,
  marginals: Float32Array,
  out: Float32Array,
  start: number,
): void {
  const { candidate, source, content } = alternative
  const { first, last, anchor, from, to, probability } = candidate
  const { words, sentence, tag, head, relation, dependents } = grammar
  const usual = rivals.usual[place] as Alternative
  const home = sentence[anchor] as number
  const opening = content[0] ?? first
  const ending = content.at(-1) ?? first
  const kids = dependents[anchor] as number
  let at = start
  const put = (value: number) => {
    out[at++] = value
  }
  const inClaim = (word: number, label: number): number =>
    word >= from && word < to ? (marginals[(word - from) * claimLabels + label] as number) : 0
  const inSpeech = (word: number, label: number): number =>
    (view.marginals[word * speechLabels + label] as number) +
    (view.marginals[word * speechLabels + label + 1] as number)
  const putSpread = (list: readonly number[], of: (word: number, label: number) => number, label: number) => {
    let most = 0
    let least = list.length > 0 ? 1 : 0
    let sum = 0
    for (const word of list) {
      const value = of(word, label)
      if (value > most) most = value
      if (value < least) least = value
      sum += value
    }
    put(most)
    put(least)
    put(list.length > 0 ? sum / list.length : 0)
  }
  put(probability)
  let cueMost = 0
  let cueLeast = 1
  let cueSum = 0
  for (let word = first; word <= last; word++) {
    const value = inSpeech(word, cueLabel)
    cueMost = Math.max(cueMost, value)
    cueLeast = Math.min(cueLeast, value)
    cueSum += value
  }
  put(cueMost)
  put(cueLeast)
  put(cueSum / (last - first + 1))
  put(last - first + 1)
  put(inClaim(anchor, 0))
  putSpread(source, inClaim, 1)
  putSpread(content, inClaim, 2)
  putSpread(source, inSpeech, sourceLabel)
  putSpread(content, inSpeech, contentLabel)
  rivals.marked++
  for (const word of content) rivals.contentMark[word] = rivals.marked
  for (const word of source) rivals.sourceMark[word] = rivals.marked
  let sourceMost = 0
  let contentMost = 0
  let sourceLost = 0
  let contentLost = 0
  for (let word = from; word < to; word++) {
    const s = inClaim(word, 1)
    const c = inClaim(word, 2)
    if (s > sourceMost) sourceMost = s
    if (c > contentMost) contentMost = c
    if (rivals.sourceMark[word] !== rivals.marked) sourceLost += s
    if (rivals.contentMark[word] !== rivals.marked) contentLost += c
  }
  put(sourceMost)
  put(contentMost)
  put(source.length)
  put(content.length)
  // The words on both sides of the content's edges.
  put(inClaim(opening - 1, 2))
  put(inClaim(opening, 2))
  put(inClaim(ending, 2))
  put(inClaim(ending + 1, 2))
  put(contentLost)
  put(sourceLost)
  put(contentLost / (content.length + 1))
  put(sourceLost / (source.length + 1))
  put(runsIn(content))
  put(runsIn(source))
  let quoted = 0
  for (const word of content) if (words.quoted[word] !== 0) quoted++
  put(content.length > 0 ? quoted / content.length : 0)
  put(words.quoted[anchor] !== 0 ? 1 : 0)
  put((sentence[ending] as number) - (sentence[opening] as number))
  put((sentence[opening] as number) - home)
  put((sentence[ending] as number) - home)
  put(source.length > 0 ? (source[0] as number) - first : 99)
  put(opening > last ? opening - last : opening - first)
  put(source.length > 0 ? (sentence[source[0] as number] as number) - home : 9)
  put(familyOf[tag[anchor] as number] as number)
  put(relation[anchor] as number)
  const above = head[anchor] as number
  put(above < 0 ? 12 : (familyOf[tag[above] as number] as number))
  for (const number of relationNumbers) put((kids >> number) & 1)
  putRivals()
  put(view.role[anchor] as number)
  put(inSpeech(anchor, sourceLabel))
  put(inSpeech(anchor, contentLabel))
  put(rivals.plain[place] as number)
  const named = source.at(-1)
  put(named === undefined ? 13 : (familyOf[tag[named] as number] as number))
  put(kids & subjects ? 1 : 0)
  put(home)
  put(anchor - (words.sentences[home] as number))
  put((words.sentences[home + 1] as number) - anchor)
  put(grammar.stance[anchor] as number)
  put(alternative.kind)
  put(usual.content.length - content.length)
  put(usual.source.length - source.length)

  /** What the claims nearby take of this one's words, and what it takes of theirs. */
  function putRivals() {
    let shared = 0
    let sharedLikely = 0
    let sharedPlain = 0
    let around = 0
    let within = 0
    let sameSource = 0
    const look = (number: number) => {
      const other = rivals.usual[number] as Alternative
      const likely = other.candidate.probability
      let common = 0
      for (const word of other.content) if (rivals.contentMark[word] === rivals.marked) common++
      const part = common / Math.max(1, Math.min(content.length, other.content.length))
      if (part > 0.5) {
        if (likely > sharedLikely) {
          sharedLikely = likely
          shared = part
        }
        sharedPlain = Math.max(sharedPlain, rivals.plain[number] as number)
      }
      if (likely > around && other.content.includes(anchor)) around = likely
      if (likely > within && rivals.contentMark[other.candidate.anchor] === rivals.marked) within = likely
      if (likely > sameSource && other.source.some((word) => rivals.sourceMark[word] === rivals.marked))
        sameSource = likely
    }
    for (let number = place - 1; number >= 0; number--) {
      if ((rivals.usual[number] as Alternative).candidate.last < from - near) break
      look(number)
    }
    for (let number = place + 1; number < rivals.usual.length; number++) {
      if ((rivals.usual[number] as Alternative).candidate.first > to + near) break
      look(number)
    }
    put(shared)
    put(sharedLikely)
    put(sharedPlain)
    put(around)
    put(within)
    put(sameSource)
  }
}

function runsIn(list: readonly number[]): number {
  let runs = 0
  for (let index = 0; index < list.length; index++)
    if (index === 0 || list[index] !== (list[index - 1] as number) + 1) runs++
  return runs
}
