import { tagging } from '#language'
import type { CueWindow } from './cue-window.ts'

const { mix } = tagging

/**
 * Features of a word for its role in the claim of one cue, in groups by what they look at. Words with one key have one set of features
 * of the group, so that their weights need to be summed once. A key below 0 is one that no other word has.
 */
export interface CueGroup {
  readonly count: number
  /** True where the features are the same for all cues of a text that stand to the word in the same way. */
  readonly forAllCues: boolean
  /** How many keys there are in a window. */
  readonly keys: (window: CueWindow) => number
  readonly keyOf: (window: CueWindow, at: number) => number
  /** Writes the hashes of the features of the word at `at` of the window. */
  readonly write: (window: CueWindow, at: number, out: Int32Array, to: number) => void
}

const zoneOf = ({ view, from, where }: CueWindow, at: number): number =>
  (view.role[from + at] as number) * 3 + (where[at] as number)

const beliefOf = ({ view, from }: CueWindow, at: number): number =>
  (view.source[from + at] as number) * 8 + (view.content[from + at] as number)

/** The word, on this or that side of a cue. */
const word: CueGroup = {
  count: 18,
  forAllCues: true,
  keys: ({ grammar }) => grammar.words.count * 3,
  keyOf: ({ from, where }, at) => (from + at) * 3 + (where[at] as number),
  write({ grammar, view, from, where: side }, at, out, to) {
    const { words, tag, head, relation, lemma, lower } = grammar
    const { kind, kinds, count } = words
    const index = from + at
    const where = side[at] as number
    const role = view.role[index] as number
    const zone = mix(role, where)
    const before = index > 0 ? index - 1 : -1
    const after = index + 1 < count ? index + 1 : -1
    const w0 = lower[index] as number
    const t0 = tag[index] as number
    const wm1 = before < 0 ? 24 : (lower[before] as number)
    const w1 = after < 0 ? 24 : (lower[after] as number)
    const above = head[index] as number
    const own = kind[index] as number
    let put = to
    out[put++] = mix(mix(4004, w0), where)
    out[put++] = mix(mix(4005, lemma[index] as number), mix(t0, where))
    out[put++] = mix(mix(4006, t0), where)
    out[put++] = mix(mix(4007, before < 0 ? 98 : (tag[before] as number)), mix(t0, where))
    out[put++] = mix(mix(4008, t0), mix(after < 0 ? 98 : (tag[after] as number), where))
    out[put++] = mix(mix(4009, wm1), where)
    out[put++] = mix(mix(4010, w1), where)
    out[put++] = mix(mix(4011, wm1), mix(w0, where))
    out[put++] = mix(mix(4012, w0), mix(w1, where))
    out[put++] = mix(mix(4013, relation[index] as number), mix(t0, where))
    out[put++] = mix(mix(4014, relation[index] as number), mix(above < 0 ? 25 : (lemma[above] as number), where))
    out[put++] = mix(4046, zone)
    out[put++] = mix(mix(4047, (view.source[index] as number) * 8 + (view.content[index] as number)), where)
    out[put++] = mix(mix(4054, zone), before < 0 ? 7 : (view.role[before] as number))
    out[put++] = mix(mix(4055, zone), after < 0 ? 7 : (view.role[after] as number))
    out[put++] = mix(mix(4056, zone), mix(t0, wm1))
    out[put++] = mix(mix(4079, kinds.shape[own] as number), mix(where, role))
    out[put++] = mix(mix(4080, kinds.suffix[own] as number), mix(where, role))
  },
}

/** The cue, for the role that the word may have. */
const cue: CueGroup = {
  count: 12,
  forAllCues: false,
  keys: () => 12,
  keyOf: zoneOf,
  write({ cue: own, view, from, where }, at, out, to) {
    const zone = mix(view.role[from + at] as number, where[at] as number)
    let put = to
    out[put++] = mix(mix(4058, zone), own.anchor)
    out[put++] = mix(mix(4059, zone), own.call)
    out[put++] = mix(mix(4060, zone), mix(own.ends, own.tag))
    out[put++] = mix(mix(4061, zone), mix(own.wordBefore, own.anchor))
    out[put++] = mix(mix(4062, zone), mix(own.anchor, own.wordAfter))
    out[put++] = mix(mix(4063, zone), mix(own.tagBefore, mix(own.tag, own.tagAfter)))
    out[put++] = mix(mix(4064, zone), mix(own.relation, own.anchor))
    out[put++] = mix(mix(4065, zone), mix(own.relation, own.over))
    out[put++] = mix(mix(4066, zone), own.probability)
    out[put++] = mix(mix(4067, zone), mix(own.probability, own.anchor))
    out[put++] = mix(mix(4068, zone), mix(own.isQuoted, own.tag))
    out[put++] = mix(mix(4088, zone), mix(own.stance, own.frame))
  },
}

/** How far from the cue. */
const place: CueGroup = {
  count: 5,
  forAllCues: false,
  keys: () => 150,
  keyOf: ({ where, offset, distance }, at) =>
    (where[at] as number) * 50 + (offset[at] as number) * 10 + (distance[at] as number),
  write({ cue: own, where: side, offset: sentences, distance: words }, at, out, to) {
    const where = side[at] as number
    const offset = sentences[at] as number
    const distance = words[at] as number
    out[to] = mix(4001, where)
    out[to + 1] = mix(mix(4002, where), distance)
    out[to + 2] = mix(mix(4003, where), mix(offset, distance))
    out[to + 3] = mix(mix(4070, own.anchor), mix(where, distance))
    out[to + 4] = mix(mix(4071, own.anchor), mix(where, offset))
  },
}

/** The word's quotation, and those near the cue. */
const quotation: CueGroup = {
  count: 7,
  forAllCues: false,
  keys: () => 90,
  keyOf: ({ quoting, where, offset }, at) =>
    (quoting[at] as number) * 15 + (where[at] as number) * 5 + (offset[at] as number),
  write({ cue: own, quoting: quotes, where: side, offset: sentences }, at, out, to) {
    const quoting = quotes[at] as number
    const where = side[at] as number
    const offset = sentences[at] as number
    out[to] = mix(mix(4038, quoting), mix(where, offset))
    out[to + 1] = mix(mix(4039, quoting), mix(where, own.anchor))
    out[to + 2] = mix(mix(4040, quoting), mix(own.adjacency, where))
    out[to + 3] = mix(mix(4041, quoting), mix(own.adjacency, mix(offset, own.anchor)))
    out[to + 4] = mix(mix(4045, quoting), mix(own.tagBefore, mix(own.tagAfter, where)))
    out[to + 5] = mix(mix(4081, own.places), mix(quoting, where))
    out[to + 6] = mix(mix(4082, own.places), mix(quoting, mix(where, offset)))
  },
}

/** The way in the tree from the cue to the word. */
const way: CueGroup = {
  count: 12,
  forAllCues: false,
  keys: ({ size }) => size * 6,
  keyOf: ({ wayNumber, where, isAfter }, at) =>
    (wayNumber[at] as number) * 6 + (where[at] as number) * 2 + (isAfter[at] as number),
  write({ cue: own, way: ways, where: side, isAfter: afters }, at, out, to) {
    const p = ways[at] as number
    const where = side[at] as number
    const isAfter = afters[at] as number
    let put = to
    out[put++] = mix(4015, p)
    out[put++] = mix(mix(4016, p), own.anchor)
    out[put++] = mix(mix(4021, p), isAfter)
    out[put++] = mix(mix(4022, p), mix(isAfter, own.anchor))
    out[put++] = mix(mix(4023, p), mix(isAfter, own.frame))
    out[put++] = mix(mix(4024, p), mix(own.voice, own.tag))
    out[put++] = mix(mix(4025, p), mix(own.frame, own.anchor))
    out[put++] = mix(mix(4029, p), mix(own.relation, where))
    out[put++] = mix(mix(4036, p), mix(own.wordAfter, where))
    out[put++] = mix(mix(4037, p), mix(own.tagBefore, own.tagAfter))
    out[put++] = mix(mix(4087, p), mix(own.stance, own.tag))
    out[put++] = mix(mix(4089, p), mix(own.stance, isAfter))
  },
}

/** The way in the tree, all of it: words of other sentences have none of their own. */
const wholeWay: CueGroup = {
  count: 5,
  forAllCues: false,
  keys: way.keys,
  keyOf: (window, at) => (window.offset[at] === 0 ? -1 : way.keyOf(window, at)),
  write({ cue: own, grammar, way: ways, path, entry, climbed, where, isAfter }, at, out, to) {
    const { lemma, tag } = grammar
    const p = ways[at] as number
    const walked = path[at] as number
    const first = entry[at] as number
    out[to] = mix(mix(4018, p), walked)
    out[to + 1] = mix(mix(4019, p), mix(walked, own.anchor))
    out[to + 2] = mix(mix(4020, p), first < 0 ? 23 : (lemma[first] as number))
    out[to + 3] = mix(mix(4026, p), mix(first < 0 ? 0 : (tag[first] as number), isAfter[at] as number))
    out[to + 4] = mix(mix(4028, p), mix(climbed[at] as number, where[at] as number))
  },
}

/** The way and the word's quotation. */
const quotedWay: CueGroup = {
  count: 5,
  forAllCues: false,
  keys: ({ size }) => size * 36,
  keyOf: (window, at) => way.keyOf(window, at) * 6 + (window.quoting[at] as number),
  write({ cue: own, way: ways, turn, quoting: quotes, where: side, isAfter }, at, out, to) {
    const p = ways[at] as number
    const quoting = quotes[at] as number
    const where = side[at] as number
    out[to] = mix(mix(4027, p), mix(quoting, isAfter[at] as number))
    out[to + 1] = mix(mix(4035, p), mix(own.adjacency, quoting))
    out[to + 2] = mix(mix(4084, own.places), mix(p, quoting))
    out[to + 3] = mix(mix(4085, own.placeBefore), mix(quoting, mix(where, turn[at] as number)))
    out[to + 4] = mix(mix(4086, own.placeAfter), mix(quoting, mix(where, own.tag)))
  },
}

/** The way, the word's likeliest role, and the cues between. */
const roleOnWay: CueGroup = {
  count: 3,
  forAllCues: false,
  keys: ({ size }) => size * 36,
  keyOf: (window, at) =>
    ((window.wayNumber[at] as number) * 12 + zoneOf(window, at)) * 3 + (window.rival[at] as number),
  write({ cue: own, view, from, way: ways, where, rival }, at, out, to) {
    const p = ways[at] as number
    const role = view.role[from + at] as number
    out[to] = mix(mix(4030, p), mix(role, where[at] as number))
    out[to + 1] = mix(mix(4033, p), mix(own.probability, role))
    out[to + 2] = mix(mix(4075, rival[at] as number), p)
  },
}

/** The runs of roles and the cues between. */
const order: CueGroup = {
  count: 10,
  forAllCues: false,
  keys: () => 4320,
  keyOf: (window, at) =>
    (((zoneOf(window, at) * 4 + (window.run[at] as number)) * 3 + (window.rival[at] as number)) * 5 +
      (window.offset[at] as number)) *
      6 +
    (window.quoting[at] as number),
  write({ cue: own, view, from, where: side, run, rival, offset: sentences, quoting: quotes }, at, out, to) {
    const role = view.role[from + at] as number
    const where = side[at] as number
    const rivals = rival[at] as number
    const offset = sentences[at] as number
    const quoting = quotes[at] as number
    const zone = mix(role, where)
    const runs = mix(role, (run[at] as number) + rivals * 4)
    let put = to
    out[put++] = mix(mix(4042, quoting), mix(own.adjacency, mix(offset, role)))
    out[put++] = mix(mix(4049, zone), runs)
    out[put++] = mix(mix(4050, zone), mix(runs, own.anchor))
    out[put++] = mix(mix(4051, zone), mix(runs, offset))
    out[put++] = mix(mix(4052, zone), mix(runs, own.probability))
    out[put++] = mix(mix(4053, zone), mix(runs, quoting))
    out[put++] = mix(mix(4073, rivals), mix(where, role))
    out[put++] = mix(mix(4076, rivals), mix(quoting, offset))
    out[put++] = mix(mix(4083, own.places), mix(zone, quoting))
    out[put++] = mix(mix(4090, zone), mix(own.stance, runs))
  },
}

/** What only the word itself has. */
const rest: CueGroup = {
  count: 13,
  forAllCues: false,
  keys: () => 0,
  keyOf: () => -1,
  write(window, at, out, to) {
    const { cue: own, grammar, view, from, where: side, offset: sentences } = window
    const { tag, relation, words } = grammar
    const index = from + at
    const p = window.way[at] as number
    const where = side[at] as number
    const offset = sentences[at] as number
    const quoting = window.quoting[at] as number
    const distance = window.distance[at] as number
    const commas = window.commas[at] as number
    const role = view.role[index] as number
    const belief = beliefOf(window, at)
    const zone = mix(role, where)
    const runs = mix(role, (window.run[at] as number) + (window.rival[at] as number) * 4)
    const t0 = tag[index] as number
    const s = grammar.sentence[index] as number
    let put = to
    out[put++] = mix(mix(4017, p), mix(own.tag, t0))
    out[put++] = mix(mix(4031, p), mix(belief, where))
    out[put++] = mix(mix(4032, p), mix(Math.min(commas, 3), where))
    out[put++] = mix(mix(4034, p), mix(relation[index] as number, t0))
    out[put++] = mix(mix(4043, quoting), mix(words.mark[index] as number, t0))
    out[put++] = mix(mix(4044, quoting), mix(distance, where))
    out[put++] = mix(mix(4048, belief), mix(where, distance))
    out[put++] = mix(mix(4057, zone), mix(runs, mix(Math.min(commas, 3), t0)))
    out[put++] = mix(mix(4069, own.probability), mix(p, belief))
    out[put++] = mix(mix(4072, commas), mix(where, role))
    out[put++] = mix(mix(4074, window.rival[at] as number), mix(where, belief))
    out[put++] = mix(mix(4077, offset), mix(words.opens[s] as number, role))
    out[put++] = mix(mix(4078, offset), mix(index === words.sentences[s] ? 1 : 0, mix(role, t0)))
  },
}

export const cueGroups: readonly CueGroup[] = [
  word,
  cue,
  place,
  quotation,
  way,
  wholeWay,
  quotedWay,
  roleOnWay,
  order,
  rest,
]
