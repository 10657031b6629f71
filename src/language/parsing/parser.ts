import { bestColumn } from '../tagging/best-column.ts'
import { mix } from '../tagging/hash.ts'
import type { Words } from '../tagging/words.ts'
import { relations } from './relations.ts'

/** What the parser does next: take the next word, or give the last one a head and drop it. */
export const shift = 0
export const right = 1
export const left = 2
export const moveRow = 4
export const moveFeatureCount = 46
export const relationRow = 32
export const relationFeatureCount = 18

export interface ParserWeights {
  readonly moveMask: number
  readonly moves: Int16Array | Float32Array
  readonly relationMask: number
  readonly relations: Int16Array | Float32Array
}

/** The head of each word (-1 for none), its relation to it. */
export interface Parse {
  readonly head: Int32Array
  readonly relation: Uint8Array
}

/** Heads and relations, greedily: an arc-hybrid parser over hashed features, then a label for each arc. */
export function parse(words: Words, tagOf: Uint8Array, weights: ParserWeights): Parse {
  const head = new Int32Array(words.count).fill(-1)
  const relation = new Uint8Array(words.count)
  let longest = 0
  for (let s = 0; s + 1 < words.sentences.length; s++)
    longest = Math.max(longest, (words.sentences[s + 1] as number) - (words.sentences[s] as number))
  const state = newState(longest)
  const features = new Int32Array(moveFeatureCount)
  const scores = new Float32Array(relationRow)
  for (let s = 0; s + 1 < words.sentences.length; s++) {
    start(state, words, tagOf, words.sentences[s] as number, words.sentences[s + 1] as number)
    while (!isDone(state)) {
      moveFeatures(state, features)
      move(state, bestMove(state, features, weights.moveMask, weights.moves, scores))
    }
    const { offset, size } = state
    for (let index = 0; index < size; index++) {
      const own = state.heads[index] as number
      head[offset + index] = own < 0 || own === size ? -1 : offset + own
    }
    for (let index = offset; index < offset + size; index++) {
      relationFeatures(words, tagOf, head, index, features)
      relation[index] = bestRelation(features, weights.relationMask, weights.relations, scores)
    }
  }
  return { head, relation }
}

/** A sentence on its way: words on the stack wait for heads or dependents; the root stands behind the last word. */
export interface State {
  offset: number
  size: number
  next: number
  depth: number
  readonly stack: Int32Array
  readonly heads: Int32Array
  readonly lefts: Int32Array
  readonly rights: Int32Array
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly word: Int32Array
  readonly tag: Int32Array
  readonly shape: Int32Array
}

export function newState(longest: number): State {
  const column = () => new Int32Array(longest + 4)
  return {
    offset: 0,
    size: 0,
    next: 0,
    depth: 0,
    stack: column(),
    heads: column(),
    lefts: column(),
    rights: column(),
    left1: column(),
    left2: column(),
    right1: column(),
    right2: column(),
    word: column(),
    tag: column(),
    shape: column(),
  }
}

const rootWord = 0x2545f491
const rootTag = 90
const noWord = 0x1b873593
const noTag = 91

/** Sets a state to the start of the sentence `[from, to)`. */
export function start(state: State, { kind, kinds }: Words, tagOf: Uint8Array, from: number, to: number): void {
  const size = to - from
  state.offset = from
  state.size = size
  state.next = 0
  state.depth = 0
  for (let index = 0; index <= size; index++) {
    state.heads[index] = -1
    state.lefts[index] = state.rights[index] = 0
    state.left1[index] = state.left2[index] = state.right1[index] = state.right2[index] = -1
    if (index === size) break
    const own = kind[from + index] as number
    state.word[index] = kinds.lower[own] as number
    state.shape[index] = kinds.shape[own] as number
    state.tag[index] = tagOf[from + index] as number
  }
  state.word[size] = rootWord
  state.tag[size] = rootTag
  state.shape[size] = 0
}

export const isDone = ({ next, size, depth }: State): boolean => next >= size && depth === 0

export const canShift = ({ next, size }: State): boolean => next < size
export const canRight = ({ depth }: State): boolean => depth >= 2
export const canLeft = ({ depth }: State): boolean => depth >= 1

function attach(state: State, head: number, child: number): void {
  state.heads[child] = head
  if (child < head) {
    state.left2[head] = state.left1[head] as number
    state.left1[head] = child
    state.lefts[head]!++
  } else {
    state.right2[head] = state.right1[head] as number
    state.right1[head] = child
    state.rights[head]!++
  }
}

export function move(state: State, which: number): void {
  if (which === shift) {
    state.stack[state.depth++] = state.next++
    return
  }
  const top = state.stack[--state.depth] as number
  attach(state, which === left ? state.next : (state.stack[state.depth - 1] as number), top)
}

export function bestMove(
  state: State,
  features: Int32Array,
  mask: number,
  weights: Int16Array | Float32Array,
  scores: Float32Array,
): number {
  let a = 0
  let b = 0
  let c = 0
  for (let index = 0; index < moveFeatureCount; index++) {
    const row = ((features[index] as number) & mask) * moveRow
    a += weights[row] as number
    b += weights[row + 1] as number
    c += weights[row + 2] as number
  }
  if (!canShift(state)) a = -Infinity
  if (!canRight(state)) b = -Infinity
  if (!canLeft(state)) c = -Infinity
  scores[shift] = a
  scores[right] = b
  scores[left] = c
  if (a >= b) return a >= c ? shift : left
  return b >= c ? right : left
}

/** The features of a state: the words at the top of the stack and next in line, with their nearest dependents. */
export function moveFeatures(state: State, out: Int32Array): void {
  const { stack, depth, next, size, word, tag, shape, left1, left2, right1, right2, lefts, rights } = state
  const s0 = depth > 0 ? (stack[depth - 1] as number) : -1
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1
  const s2 = depth > 2 ? (stack[depth - 3] as number) : -1
  const n0 = next
  const n1 = next + 1 <= size ? next + 1 : -1
  const n2 = next + 2 <= size ? next + 2 : -1
  const w = (at: number): number => (at < 0 ? noWord : (word[at] as number))
  const t = (at: number): number => (at < 0 ? noTag : (tag[at] as number))
  const of = (column: Int32Array, at: number): number => (at < 0 ? -1 : (column[at] as number))
  const ws0 = w(s0)
  const ws1 = w(s1)
  const wn0 = w(n0)
  const wn1 = w(n1)
  const ts0 = t(s0)
  const ts1 = t(s1)
  const ts2 = t(s2)
  const tn0 = t(n0)
  const tn1 = t(n1)
  const tn2 = t(n2)
  const s0l = t(of(left1, s0))
  const s0r = t(of(right1, s0))
  const s0l2 = t(of(left2, s0))
  const s0r2 = t(of(right2, s0))
  const n0l = t(of(left1, n0))
  const n0l2 = t(of(left2, n0))
  const s1r = t(of(right1, s1))
  const s1l = t(of(left1, s1))
  const valency = s0 < 0 ? 0 : Math.min(lefts[s0] as number, 4) * 8 + Math.min(rights[s0] as number, 5)
  const n0Valency = Math.min(lefts[n0] as number, 5)
  const between = s0 < 0 ? 0 : n0 - s0
  const distance = between < 5 ? between : between < 8 ? 5 : between < 12 ? 6 : 7
  out[0] = mix(1001, ws0)
  out[1] = mix(1002, ts0)
  out[2] = mix(mix(1003, ws0), ts0)
  out[3] = mix(1004, wn0)
  out[4] = mix(1005, tn0)
  out[5] = mix(mix(1006, wn0), tn0)
  out[6] = mix(mix(1007, wn1), tn1)
  out[7] = mix(mix(1008, ws1), ts1)
  out[8] = mix(mix(1009, ts0), tn0)
  out[9] = mix(mix(1010, ws0), wn0)
  out[10] = mix(mix(mix(1011, ws0), ts0), tn0)
  out[11] = mix(mix(mix(1012, ts0), wn0), tn0)
  out[12] = mix(mix(mix(1013, ws0), wn0), mix(ts0, tn0))
  out[13] = mix(mix(1014, tn0), tn1)
  out[14] = mix(mix(mix(1015, tn0), tn1), tn2)
  out[15] = mix(mix(mix(1016, ts0), tn0), tn1)
  out[16] = mix(mix(mix(1017, ts1), ts0), tn0)
  out[17] = mix(mix(mix(1018, ts2), ts1), ts0)
  out[18] = mix(mix(1019, ts1), ts0)
  out[19] = mix(mix(1020, ws1), ws0)
  out[20] = mix(mix(1021, ws1), ts0)
  out[21] = mix(mix(1022, ts1), ws0)
  out[22] = mix(mix(mix(1023, ts0), s0l), tn0)
  out[23] = mix(mix(mix(1024, ts0), s0r), tn0)
  out[24] = mix(mix(mix(1025, ts0), n0l), tn0)
  out[25] = mix(mix(mix(1026, ts0), s0l), s0l2)
  out[26] = mix(mix(mix(1027, ts0), s0r), s0r2)
  out[27] = mix(mix(mix(1028, tn0), n0l), n0l2)
  out[28] = mix(mix(mix(1029, ts1), s1r), ts0)
  out[29] = mix(mix(mix(1030, ts1), s1l), ts0)
  out[30] = mix(mix(1031, ws0), distance)
  out[31] = mix(mix(1032, wn0), distance)
  out[32] = mix(mix(1033, ts0), distance)
  out[33] = mix(mix(1034, tn0), distance)
  out[34] = mix(mix(mix(1035, ts0), tn0), distance)
  out[35] = mix(mix(1036, ws0), valency)
  out[36] = mix(mix(1037, ts0), valency)
  out[37] = mix(mix(1038, wn0), n0Valency)
  out[38] = mix(mix(1039, tn0), n0Valency)
  out[39] = mix(mix(mix(1040, ts1), ts0), valency)
  out[40] = mix(mix(mix(1041, ws1), tn0), ts0)
  out[41] = mix(mix(mix(1042, ts1), ts0), mix(tn0, tn1))
  out[42] = mix(mix(1043, s0 < 0 ? 0 : (shape[s0] as number)), shape[n0] as number)
  out[43] = mix(mix(mix(1044, w(of(right1, s0))), ts0), tn0)
  out[44] = mix(mix(mix(1045, w(of(left1, s0))), ts0), ts1)
  out[45] = mix(1046, depth === 0 ? 0 : depth === 1 ? 1 : 2)
}

export function bestRelation(
  features: Int32Array,
  mask: number,
  weights: Int16Array | Float32Array,
  scores: Float32Array,
): number {
  return bestColumn(
    features,
    relationFeatureCount,
    { weights, mask, rowLength: relationRow, columns: relations.length },
    scores,
  )
}

/** The features of the arc from a word to its head, for its label. */
export function relationFeatures(
  { kind, kinds, count }: Words,
  tagOf: Uint8Array,
  head: Int32Array,
  index: number,
  out: Int32Array,
): void {
  const own = head[index] as number
  const lower = (at: number): number => (at < 0 || at >= count ? noWord : (kinds.lower[kind[at] as number] as number))
  const t = (at: number): number => (at < 0 || at >= count ? noTag : (tagOf[at] as number))
  const word = lower(index)
  const tag = t(index)
  const headWord = lower(own)
  const headTag = t(own)
  const way = own < 0 ? 3 : own > index ? 1 : 2
  const gap = own < 0 ? 0 : Math.min(Math.abs(own - index), 6)
  const tags = mix(mix(tag, headTag), way)
  out[0] = mix(2001, word)
  out[1] = mix(2002, tag)
  out[2] = mix(2003, headWord)
  out[3] = mix(2004, headTag)
  out[4] = mix(2005, tags)
  out[5] = mix(mix(2006, tags), gap)
  out[6] = mix(mix(2007, tags), word)
  out[7] = mix(mix(2008, tags), headWord)
  out[8] = mix(mix(mix(2009, word), headWord), way)
  out[9] = mix(mix(2010, tags), t(index - 1))
  out[10] = mix(mix(2011, tags), t(index + 1))
  out[11] = mix(mix(2012, tags), t(own < 0 ? -1 : own + 1))
  out[12] = mix(mix(2013, tags), t(own < 0 ? -1 : own - 1))
  out[13] = mix(mix(2014, tags), lower(index - 1))
  out[14] = mix(mix(2015, tags), lower(index + 1))
  out[15] = mix(mix(2016, tags), own < 0 ? noTag : t(head[own] as number))
  out[16] = mix(mix(2017, word), way)
  out[17] = mix(mix(2018, mix(tag, way)), headWord)
}
