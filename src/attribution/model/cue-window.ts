import { tagging } from '#language'
import type { Candidate } from './candidates.ts'
import type { Grammar } from './grammar.ts'
import { frame, relationBits } from './relation-bits.ts'
import { level, type SpeechView } from './speech-view.ts'

const { mix } = tagging
const passive = relationBits('auxpass', 'nsubjpass')
const comma = tagging.tagNumber(',')

/** The words around a cue as seen from it: numbers of the cue, and a column for each way in which a word stands to it. */
export interface CueWindow {
  grammar: Grammar
  view: SpeechView
  from: number
  size: number
  readonly cue: CueNumbers
  /** 0 before the cue, 1 in it, 2 after it. */
  readonly where: Uint8Array
  /** 1 behind the word of the cue that the others hang from. */
  readonly isAfter: Uint8Array
  /** 0 the cue's sentence, 1 the next, 2 the one before, 3 further on, 4 further back. */
  readonly offset: Uint8Array
  readonly distance: Uint8Array
  /** 0 not quoted, 1 in the cue's quotation, 2 in the one before the cue, 3 in the one after it, 4 in another of its sentence, 5 in another. */
  readonly quoting: Uint8Array
  /** How many runs of the word's role lie between it and the cue, its own among them, up to 3. */
  readonly run: Uint8Array
  /** How many other cues lie between, up to 2. */
  readonly rival: Uint8Array
  /** How many commas lie between, up to 4. */
  readonly commas: Uint8Array
  /** The way in the tree: where it leaves the cue's, the relation by which it does, and all of it. */
  readonly way: Int32Array
  readonly turn: Uint8Array
  readonly path: Int32Array
  /** The word by which the way leaves the cue's; -1 for none. */
  readonly entry: Int32Array
  readonly climbed: Uint8Array
  /** The number of the way among those of this window. */
  readonly wayNumber: Int32Array
}

/** What is the same for all words around a cue. */
interface CueNumbers {
  /** Hashes: the dictionary form of the anchor, of the first and last word, of the anchor's head. */
  anchor: number
  ends: number
  over: number
  tag: number
  stance: number
  relation: number
  frame: number
  voice: number
  probability: number
  wordBefore: number
  wordAfter: number
  tagBefore: number
  tagAfter: number
  call: number
  isQuoted: number
  /** Which quotations are near, and how. */
  adjacency: number
  places: number
  placeBefore: number
  placeAfter: number
}

export function newWindow(grammar: Grammar, view: SpeechView, longest: number): CueWindow {
  const bytes = () => new Uint8Array(longest)
  const ints = () => new Int32Array(longest)
  return {
    grammar,
    view,
    from: 0,
    size: 0,
    cue: {
      anchor: 0,
      ends: 0,
      over: 0,
      tag: 0,
      stance: 0,
      relation: 0,
      frame: 0,
      voice: 0,
      probability: 0,
      wordBefore: 0,
      wordAfter: 0,
      tagBefore: 0,
      tagAfter: 0,
      call: 0,
      isQuoted: 0,
      adjacency: 0,
      places: 0,
      placeBefore: 0,
      placeAfter: 0,
    },
    where: bytes(),
    isAfter: bytes(),
    offset: bytes(),
    distance: bytes(),
    quoting: bytes(),
    run: bytes(),
    rival: bytes(),
    commas: bytes(),
    way: ints(),
    turn: bytes(),
    path: ints(),
    entry: ints(),
    climbed: bytes(),
    wayNumber: ints(),
  }
}

const furthest = 8
const ways = new Int32Array(furthest + 1)
const heights = new Int32Array(furthest + 1)

// Ways differ by where they meet the cue's, and by one relation: some hundreds at most.
const numberingMask = 2047
const numbering = new Int32Array(numberingMask + 1)
const numbered = new Int32Array(numberingMask + 1)

const bucket = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : distance < 25 ? 7 : distance < 50 ? 8 : 9

/** Fills the window with what the words around this cue are to it. */
export function lookFrom(window: CueWindow, candidate: Candidate): void {
  window.from = candidate.from
  window.size = candidate.to - candidate.from
  const { before, after } = setCue(window, candidate)
  setPlaces(window, candidate, before, after)
  setBetween(window, candidate)
  setWays(window, candidate)
}

function setCue({ grammar, cue }: CueWindow, { first, last, anchor, probability, from, to }: Candidate) {
  const { words, tag, head, relation, lemma, stance, lower, dependents, sentence } = grammar
  const { quoted, count } = words
  const over = head[anchor] as number
  const kids = dependents[anchor] as number
  const own = quoted[first] as number
  let before = 0
  let after = 0
  for (let index = first - 1; index >= from && index > first - 10 && before === 0; index--)
    if (quoted[index] !== own) before = quoted[index] as number
  for (let index = last + 1; index < to && index < last + 16 && after === 0; index++)
    if (quoted[index] !== own) after = quoted[index] as number
  // How near they are, and over which mark.
  let near = 0
  let next = 0
  if (before !== 0) while (near < 7 && first - 1 - near >= from && quoted[first - 1 - near] !== before) near++
  if (after !== 0) while (next < 7 && last + 1 + next < to && quoted[last + 1 + next] !== after) next++
  const link = after ? (tag[last + next] as number) : 97
  const isSameBefore = before && sentence[first - 1 - near] === sentence[first] ? 1 : 0
  cue.anchor = lemma[anchor] as number
  cue.ends = first === last ? cue.anchor : mix(lemma[first] as number, lemma[last] as number)
  cue.over = over < 0 ? 21 : (lemma[over] as number)
  cue.tag = tag[anchor] as number
  cue.stance = stance[anchor] as number
  cue.relation = relation[anchor] as number
  cue.frame = kids & frame
  cue.voice = kids & passive ? 1 : 0
  cue.probability = level(probability)
  cue.wordBefore = first > 0 ? (lower[first - 1] as number) : 22
  cue.wordAfter = last + 1 < count ? (lower[last + 1] as number) : 22
  cue.tagBefore = first > 0 ? (tag[first - 1] as number) : 98
  cue.tagAfter = last + 1 < count ? (tag[last + 1] as number) : 98
  cue.call = mix(mix(4999, cue.anchor), cue.frame)
  cue.isQuoted = own ? 1 : 0
  cue.adjacency = (before ? 1 : 0) + (after ? 2 : 0) + (own ? 4 : 0)
  cue.places = mix(mix(before ? 1 + near : 0, after ? 1 + next : 0), mix(link, isSameBefore))
  cue.placeBefore = mix(before ? 1 + near : 0, isSameBefore)
  cue.placeAfter = mix(after ? 1 + next : 0, link)
  return { before, after }
}

function setPlaces(window: CueWindow, candidate: Candidate, before: number, after: number): void {
  const { grammar, from, size, where, isAfter, offset, distance, quoting } = window
  const { sentence, words } = grammar
  const { quoted } = words
  const { first, last, anchor } = candidate
  const home = sentence[anchor] as number
  const own = quoted[first] as number
  for (let at = 0; at < size; at++) {
    const index = from + at
    const s = sentence[index] as number
    const q = quoted[index] as number
    where[at] = index < first ? 0 : index > last ? 2 : 1
    isAfter[at] = index > anchor ? 1 : 0
    offset[at] = s === home ? 0 : s === home + 1 ? 1 : s === home - 1 ? 2 : s > home ? 3 : 4
    distance[at] = bucket(index < first ? first - index : index > last ? index - last : 0)
    quoting[at] = q === 0 ? 0 : q === own ? 1 : q === before ? 2 : q === after ? 3 : s === home ? 4 : 5
  }
}

/** From the cue outwards, to both sides, so that what lies between is counted on the way. */
function setBetween(window: CueWindow, { first, last, from, to }: Candidate): void {
  const { grammar, view, run, rival, commas } = window
  for (const step of [-1, 1]) {
    let sourceRuns = 0
    let contentRuns = 0
    let lastRun = -1
    let rivals = 0
    let marks = 0
    for (let index = step < 0 ? last : last + 1; index >= from && index < to; index += step) {
      const isCue = index >= first && index <= last
      const role = view.role[index] as number
      if (!isCue && view.run[index] !== lastRun) {
        lastRun = view.run[index] as number
        if (role === 1) sourceRuns++
        if (role === 3) contentRuns++
      }
      const at = index - from
      run[at] = Math.min(3, role === 1 ? sourceRuns : contentRuns)
      rival[at] = Math.min(2, rivals)
      commas[at] = Math.min(4, marks)
      if (grammar.tag[index] === comma) marks++
      if (!isCue && (view.cue[index] as number) > 0.4 && (view.cue[index + step] ?? 0) <= 0.4) rivals++
    }
  }
}

/** Where the ways up from each word and from the cue meet. */
function setWays(window: CueWindow, { anchor }: Candidate): void {
  const { grammar, from, size, way, turn, path, entry, climbed, offset, wayNumber } = window
  const { head, relation } = grammar
  let height = 0
  heights[0] = anchor
  while (height < furthest) {
    const up = head[heights[height] as number] as number
    if (up < 0) break
    ways[height + 1] = mix(ways[height] as number, relation[heights[height] as number] as number)
    heights[++height] = up
  }
  numbering.fill(0)
  let numbers = 0
  for (let at = 0; at < size; at++) {
    const index = from + at
    let last = -1
    let meeting = -1
    let walked = 7
    let steps = 0
    if (offset[at] === 0) {
      for (let up = index; steps <= furthest && up >= 0; steps++) {
        meeting = heights.indexOf(up)
        if (meeting > height) meeting = -1
        if (meeting >= 0) break
        walked = mix(walked, relation[up] as number)
        last = up
        up = head[up] as number
      }
    }
    entry[at] = last
    path[at] = walked
    climbed[at] = steps
    turn[at] = last >= 0 ? (relation[last] as number) : meeting >= 0 ? 60 : 61
    const hash =
      meeting < 0 ? mix(offset[at] as number, 5) : mix(mix(meeting, ways[meeting] as number), turn[at] as number)
    way[at] = hash
    let place = hash & numberingMask
    while (numbering[place] !== 0 && numbered[place] !== hash) place = (place + 1) & numberingMask
    if (numbering[place] === 0) {
      numbering[place] = ++numbers
      numbered[place] = hash
    }
    wayNumber[at] = (numbering[place] as number) - 1
  }
}
