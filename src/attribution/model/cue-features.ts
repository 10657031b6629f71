import { tagging } from '#language'
import { type Candidate, contentLabel, cueLabel, sourceLabel, speechLabels } from './candidates.ts'
import type { Grammar } from './grammar.ts'
import { frame, relationBits } from './relation-bits.ts'

const { mix } = tagging
const passive = relationBits('auxpass', 'nsubjpass')
const comma = tagging.tagNumber(',')

/** Features of a word for its role in the claim of one cue. */
export const cueFeatureCount = 86
/** Labels of the second model: outside, source, content. */
export const claimLabels = 3
export const cueSteps = 9

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

const level = (probability: number): number =>
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

const bucket = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : distance < 25 ? 7 : distance < 50 ? 8 : 9

/** The kind of step into each word of the window. */
export function cueStepsOf(steps: Uint8Array, { first, last, from, to }: Candidate, out: Uint8Array, at: number): void {
  for (let index = from; index < to; index++) out[at + index - from] = steps[index] as number
  out[at + first - from] = 7
  if (last + 1 < to) out[at + last + 1 - from] = 8
}

const furthest = 8

/** Hashes of the features of each word of the window for this cue, rows of `cueFeatureCount` from `at` on. */
export function cueFeatures(
  grammar: Grammar,
  view: SpeechView,
  candidate: Candidate,
  out: Int32Array,
  start: number,
): void {
  const { words, tag, head, relation, lemma, lower, dependents, sentence } = grammar
  const { kind, kinds, quoted, mark, sentences, opens, count } = words
  const { first, last, anchor, probability, from, to } = candidate
  const lc = first === last ? (lemma[anchor] as number) : mix(lemma[first] as number, lemma[last] as number)
  const la = lemma[anchor] as number
  const tc = tag[anchor] as number
  const kids = dependents[anchor] as number
  const fc = kids & frame
  const voice = kids & passive ? 1 : 0
  const rc = relation[anchor] as number
  const over = head[anchor] as number
  const lo = over < 0 ? 21 : (lemma[over] as number)
  const cp = level(probability)
  const wb = first > 0 ? (lower[first - 1] as number) : 22
  const wa = last + 1 < count ? (lower[last + 1] as number) : 22
  const tb = first > 0 ? (tag[first - 1] as number) : 98
  const ta = last + 1 < count ? (tag[last + 1] as number) : 98
  const home = sentence[anchor] as number
  const homeQuote = quoted[first] as number
  // The quotations next to the cue.
  let before = 0
  let after = 0
  for (let index = first - 1; index >= from && index > first - 10; index--)
    if (quoted[index] !== 0 && quoted[index] !== homeQuote) {
      before = quoted[index] as number
      break
    }
  for (let index = last + 1; index < to && index < last + 16; index++)
    if (quoted[index] !== 0 && quoted[index] !== homeQuote) {
      after = quoted[index] as number
      break
    }
  // How near they are, and over which mark.
  let near = 0
  let next = 0
  if (before !== 0) while (near < 7 && first - 1 - near >= from && quoted[first - 1 - near] !== before) near++
  if (after !== 0) while (next < 7 && last + 1 + next < to && quoted[last + 1 + next] !== after) next++
  const link = after ? (tag[last + next] as number) : 97
  const sameBefore = before && sentence[first - 1 - near] === sentence[first] ? 1 : 0
  const places = mix(mix(before ? 1 + near : 0, after ? 1 + next : 0), mix(link, sameBefore))
  const adjacency = (before ? 1 : 0) + (after ? 2 : 0) + (homeQuote ? 4 : 0)
  const call = mix(mix(4999, la), fc)
  // The way from the cue up to the root.
  const ways = new Int32Array(furthest + 1)
  const heights = new Int32Array(furthest + 1)
  let height = 0
  heights[0] = anchor
  while (height < furthest) {
    const up = head[heights[height] as number] as number
    if (up < 0) break
    ways[height + 1] = mix(ways[height] as number, relation[heights[height] as number] as number)
    heights[++height] = up
  }
  const side = (index: number): number => (index < first ? 0 : index > last ? 2 : 1)
  let commas = 0
  let rival = 0
  let sourceRun = 0
  let contentRun = 0
  let lastRun = 0
  // From the cue outwards, to both sides, so that what lies between is counted on the way.
  for (let pass = 0; pass < 2; pass++) {
    commas = rival = sourceRun = contentRun = 0
    lastRun = -1
    const step = pass === 0 ? -1 : 1
    for (let index = pass === 0 ? last : last + 1; pass === 0 ? index >= from : index < to; index += step) {
      const where = side(index)
      const s = sentence[index] as number
      const offset = s === home ? 0 : s === home + 1 ? 1 : s === home - 1 ? 2 : s > home ? 3 : 4
      const distance = where === 1 ? 0 : bucket(where === 0 ? first - index : index - last)
      const role = view.role[index] as number
      if (where !== 1 && view.run[index] !== lastRun) {
        lastRun = view.run[index] as number
        if (role === 1) sourceRun++
        if (role === 3) contentRun++
      }
      const q = quoted[index] as number
      const quoting = q === 0 ? 0 : q === homeQuote ? 1 : q === before ? 2 : q === after ? 3 : s === home ? 4 : 5
      // Where the ways up from the word and from the cue meet.
      let entry = -1
      let level0 = -1
      let path = 7
      let up = index
      let climbed = 0
      if (s === home) {
        for (; climbed <= furthest && up >= 0; climbed++) {
          for (let h = 0; h <= height; h++)
            if (heights[h] === up) {
              level0 = h
              break
            }
          if (level0 >= 0) break
          path = mix(path, relation[up] as number)
          entry = up
          up = head[up] as number
        }
      }
      const r = entry < 0 ? (level0 >= 0 ? 60 : 61) : (relation[entry] as number)
      const p = level0 < 0 ? mix(offset, 5) : mix(mix(level0, ways[level0] as number), r)
      const le = entry < 0 ? 23 : (lemma[entry] as number)
      const isAfter = index > anchor ? 1 : 0
      const t0 = tag[index] as number
      const l0 = lemma[index] as number
      const w0 = lower[index] as number
      const rel = relation[index] as number
      const tm1 = index > 0 ? (tag[index - 1] as number) : 98
      const t1 = index + 1 < count ? (tag[index + 1] as number) : 98
      const wm1 = index > 0 ? (lower[index - 1] as number) : 24
      const w1 = index + 1 < count ? (lower[index + 1] as number) : 24
      const above = head[index] as number
      const sv = view.source[index] as number
      const cv = view.content[index] as number
      const belief = sv * 8 + cv
      const zone = mix(role, where)
      const order = mix(role, Math.min(3, role === 1 ? sourceRun : contentRun) + (rival > 2 ? 8 : rival * 4))
      let at = start + (index - from) * cueFeatureCount
      out[at++] = mix(4001, where)
      out[at++] = mix(mix(4002, where), distance)
      out[at++] = mix(mix(4003, where), mix(offset, distance))
      out[at++] = mix(mix(4004, w0), where)
      out[at++] = mix(mix(4005, l0), mix(t0, where))
      out[at++] = mix(mix(4006, t0), where)
      out[at++] = mix(mix(4007, tm1), mix(t0, where))
      out[at++] = mix(mix(4008, t0), mix(t1, where))
      out[at++] = mix(mix(4009, wm1), where)
      out[at++] = mix(mix(4010, w1), where)
      out[at++] = mix(mix(4011, wm1), mix(w0, where))
      out[at++] = mix(mix(4012, w0), mix(w1, where))
      out[at++] = mix(mix(4013, rel), mix(t0, where))
      out[at++] = mix(mix(4014, rel), mix(above < 0 ? 25 : (lemma[above] as number), where))
      // Grammar.
      out[at++] = mix(4015, p)
      out[at++] = mix(mix(4016, p), la)
      out[at++] = mix(mix(4017, p), mix(tc, t0))
      out[at++] = mix(mix(4018, p), path)
      out[at++] = mix(mix(4019, p), mix(path, la))
      out[at++] = mix(mix(4020, p), le)
      out[at++] = mix(mix(4021, p), isAfter)
      out[at++] = mix(mix(4022, p), mix(isAfter, la))
      out[at++] = mix(mix(4023, p), mix(isAfter, fc))
      out[at++] = mix(mix(4024, p), mix(voice, tc))
      out[at++] = mix(mix(4025, p), mix(fc, la))
      out[at++] = mix(mix(4026, p), mix(entry < 0 ? 0 : (tag[entry] as number), isAfter))
      out[at++] = mix(mix(4027, p), mix(quoting, isAfter))
      out[at++] = mix(mix(4028, p), mix(climbed, where))
      out[at++] = mix(mix(4029, p), mix(rc, where))
      out[at++] = mix(mix(4030, p), mix(role, where))
      out[at++] = mix(mix(4031, p), mix(belief, where))
      out[at++] = mix(mix(4032, p), mix(Math.min(commas, 3), where))
      out[at++] = mix(mix(4033, p), mix(cp, role))
      out[at++] = mix(mix(4034, p), mix(rel, t0))
      out[at++] = mix(mix(4035, p), mix(adjacency, quoting))
      out[at++] = mix(mix(4036, p), mix(wa, where))
      out[at++] = mix(mix(4037, p), mix(tb, ta))
      // Quotation marks.
      out[at++] = mix(mix(4038, quoting), mix(where, offset))
      out[at++] = mix(mix(4039, quoting), mix(where, la))
      out[at++] = mix(mix(4040, quoting), mix(adjacency, where))
      out[at++] = mix(mix(4041, quoting), mix(adjacency, mix(offset, la)))
      out[at++] = mix(mix(4042, quoting), mix(adjacency, mix(offset, role)))
      out[at++] = mix(mix(4043, quoting), mix(mark[index] as number, t0))
      out[at++] = mix(mix(4044, quoting), mix(distance, where))
      out[at++] = mix(mix(4045, quoting), mix(tb, mix(ta, where)))
      // What the first model takes the word for.
      out[at++] = mix(4046, zone)
      out[at++] = mix(mix(4047, belief), where)
      out[at++] = mix(mix(4048, belief), mix(where, distance))
      out[at++] = mix(mix(4049, zone), order)
      out[at++] = mix(mix(4050, zone), mix(order, la))
      out[at++] = mix(mix(4051, zone), mix(order, offset))
      out[at++] = mix(mix(4052, zone), mix(order, cp))
      out[at++] = mix(mix(4053, zone), mix(order, quoting))
      out[at++] = mix(mix(4054, zone), index > 0 ? (view.role[index - 1] as number) : 7)
      out[at++] = mix(mix(4055, zone), index + 1 < count ? (view.role[index + 1] as number) : 7)
      out[at++] = mix(mix(4056, zone), mix(t0, wm1))
      out[at++] = mix(mix(4057, zone), mix(order, mix(commas > 2 ? 3 : commas, t0)))
      // The cue, for the role that the word may have.
      out[at++] = mix(mix(4058, zone), la)
      out[at++] = mix(mix(4059, zone), call)
      out[at++] = mix(mix(4060, zone), mix(lc, tc))
      out[at++] = mix(mix(4061, zone), mix(wb, la))
      out[at++] = mix(mix(4062, zone), mix(la, wa))
      out[at++] = mix(mix(4063, zone), mix(tb, mix(tc, ta)))
      out[at++] = mix(mix(4064, zone), mix(rc, la))
      out[at++] = mix(mix(4065, zone), mix(rc, lo))
      out[at++] = mix(mix(4066, zone), cp)
      out[at++] = mix(mix(4067, zone), mix(cp, la))
      out[at++] = mix(mix(4068, zone), mix(homeQuote ? 1 : 0, tc))
      out[at++] = mix(mix(4069, cp), mix(p, belief))
      out[at++] = mix(mix(4070, la), mix(where, distance))
      out[at++] = mix(mix(4071, la), mix(where, offset))
      // What lies between.
      out[at++] = mix(mix(4072, Math.min(commas, 4)), mix(where, role))
      out[at++] = mix(mix(4073, rival > 2 ? 2 : rival), mix(where, role))
      out[at++] = mix(mix(4074, rival > 2 ? 2 : rival), mix(where, belief))
      out[at++] = mix(mix(4075, rival > 2 ? 2 : rival), p)
      out[at++] = mix(mix(4076, rival > 2 ? 2 : rival), mix(quoting, offset))
      out[at++] = mix(mix(4077, offset), mix(opens[s] as number, role))
      out[at++] = mix(mix(4078, offset), mix(index === (sentences[s] as number) ? 1 : 0, mix(role, t0)))
      out[at++] = mix(mix(4079, kinds.shape[kind[index] as number] as number), mix(where, role))
      out[at++] = mix(mix(4080, kinds.suffix[kind[index] as number] as number), mix(where, role))
      out[at++] = mix(mix(4081, places), mix(quoting, where))
      out[at++] = mix(mix(4082, places), mix(quoting, mix(where, offset)))
      out[at++] = mix(mix(4083, places), mix(zone, quoting))
      out[at++] = mix(mix(4084, places), mix(p, quoting))
      out[at++] = mix(mix(4085, mix(before ? 1 + near : 0, sameBefore)), mix(quoting, mix(where, r)))
      out[at++] = mix(mix(4086, mix(after ? 1 + next : 0, link)), mix(quoting, mix(where, tc)))
      if (tag[index] === comma) commas++
      if (where !== 1 && (view.cue[index] as number) > 0.4 && (view.cue[index + step] ?? 0) <= 0.4) rival++
    }
  }
}
