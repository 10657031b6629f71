import { tagging } from '#language'
import { cueVerb } from '../en/cue-words.ts'
import type { Grammar } from './grammar.ts'
import { frame, relationBits } from './relation-bits.ts'

const { mix } = tagging

const clausal = relationBits('ccomp', 'xcomp', 'advcl', 'acl', 'relcl', 'parataxis')
const clauseBits = relationBits('ccomp', 'xcomp', 'acl', 'mark')
const subject = relationBits('nsubj', 'nsubjpass')
const firstVerb = new Set(['VB', 'VBD', 'VBZ', 'VBP', 'VBG', 'VBN'].map((tag) => tagging.tagNumber(tag as tagging.Tag)))
const isVerb = Uint8Array.from({ length: 64 }, (_, tag) => (firstVerb.has(tag) ? 1 : 0))
const comma = tagging.tagNumber(',')
const stop = tagging.tagNumber('.')
const colonTag = tagging.tagNumber(':')

/** Features of a word for its role in speech. */
export const speechFeatureCount = 116
/** Kinds of steps from one word to the next. */
export const speechSteps = 7

/** The kind of step that leads into each word: into a block, a sentence, a quotation, out of one, past a comma, to a stop. */
export function stepsOf({ words: { count, sentences, opens, mark }, tag }: Grammar): Uint8Array {
  const steps = new Uint8Array(count)
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] as number
    const to = sentences[s + 1] as number
    for (let index = from; index < to; index++) {
      if (index === from) steps[index] = opens[s] === 1 ? 1 : 2
      else if (mark[index] === 1) steps[index] = 3
      else if (mark[index - 1] === 2) steps[index] = 4
      else if (tag[index - 1] === comma) steps[index] = 5
      else if (tag[index] === stop || tag[index] === comma || mark[index] === 2) steps[index] = 6
    }
  }
  return steps
}

const pad = 4

function padded(column: Int32Array | Uint8Array, edge: number): Int32Array {
  const out = new Int32Array(column.length + 2 * pad).fill(edge)
  out.set(column, pad)
  return out
}

const bucket = (distance: number): number =>
  distance < 6 ? distance : distance < 9 ? 6 : distance < 14 ? 7 : distance < 25 ? 8 : 9

/** Hashes of all features, a row of `speechFeatureCount` a word. */
export function speechFeatures(grammar: Grammar): Int32Array {
  const { words, tag, head, relation, lemma, stance, dependents, leftmost, rightmost, sentence } = grammar
  const { count, kind, kinds, sentences, opens, mark, quoted } = words
  const out = new Int32Array(count * speechFeatureCount)
  const w = padded(grammar.lower, 11)
  const t = padded(tag, 99)
  const l = padded(lemma, 12)
  const sinceClose = new Uint8Array(count)
  const untilOpen = new Uint8Array(count)
  const verbBefore = new Int32Array(count).fill(-1)
  const verbAfter = new Int32Array(count).fill(-1)
  const cueBefore = new Int32Array(count).fill(-1)
  const cueAfter = new Int32Array(count).fill(-1)
  const isCue = kinds.lowerText.map((word) => (cueVerb(word) === undefined ? 0 : 1))
  const speaks = new Uint8Array(kinds.lowerText.length)
  for (let index = 0; index < count; index++) {
    const above = head[index] as number
    if (above >= 0 && (1 << (relation[index] as number)) & subject && isCue[kind[above] as number])
      speaks[kind[index] as number] = 1
  }
  const sentenceMarks = new Uint8Array(sentences.length)
  const blockLook = new Int32Array(sentences.length)
  let look = 0
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] as number
    const to = sentences[s + 1] as number
    if (opens[s] === 1) {
      const lead = mark[from] === 1 || words.text.charCodeAt(words.start[from] as number) === 34 ? 1 : 0
      look = mix(1, kinds.shape[kind[Math.min(from + lead, to - 1)] as number] as number)
      let colon = 0
      for (let index = from; index < Math.min(to, from + 5); index++) if (tag[index] === colonTag) colon = index - from
      look = colon > 0 ? mix(look, colon) : mark[from] === 1 ? 2 : 0
    }
    blockLook[s] = look
    let since = 9
    let verb = -1
    let cue = -1
    let marks = 0
    for (let index = from; index < to; index++) {
      sinceClose[index] = since
      if (mark[index] === 2) since = 0
      else if (since < 9) since++
      if (mark[index] === 1) marks |= 1
      if (mark[index] === 2) marks |= 2
      if (quoted[index] === 0) marks |= 4
      verbBefore[index] = verb
      cueBefore[index] = cue
      if (isVerb[tag[index] as number] === 1) verb = index
      if (isCue[kind[index] as number] === 1 && quoted[index] === 0) cue = index
    }
    sentenceMarks[s] = marks
    let until = 9
    verb = cue = -1
    for (let index = to - 1; index >= from; index--) {
      untilOpen[index] = until
      if (mark[index] === 1) until = 0
      else if (until < 9) until++
      verbAfter[index] = verb
      cueAfter[index] = cue
      if (isVerb[tag[index] as number] === 1) verb = index
      if (isCue[kind[index] as number] === 1 && quoted[index] === 0) cue = index
    }
  }
  for (let index = 0; index < count; index++) {
    const p = index + pad
    const own = kind[index] as number
    const s = sentence[index] as number
    const from = sentences[s] as number
    const to = sentences[s + 1] as number
    const w0 = w[p] as number
    const w1 = w[p + 1] as number
    const wm1 = w[p - 1] as number
    const w2 = w[p + 2] as number
    const wm2 = w[p - 2] as number
    const t0 = t[p] as number
    const t1 = t[p + 1] as number
    const t2 = t[p + 2] as number
    const tm1 = t[p - 1] as number
    const tm2 = t[p - 2] as number
    const l0 = l[p] as number
    const above = head[index] as number
    const rel = relation[index] as number
    const lh = above < 0 ? 13 : (lemma[above] as number)
    const th = above < 0 ? 98 : (tag[above] as number)
    const relh = above < 0 ? 97 : (relation[above] as number)
    const grand = above < 0 ? -1 : (head[above] as number)
    const lg = grand < 0 ? 14 : (lemma[grand] as number)
    const relg = grand < 0 ? 97 : (relation[grand] as number)
    const gap = above < 0 ? 0 : above > index ? bucket(above - index) : 16 + bucket(index - above)
    const kids = dependents[index] as number
    const inQuote = quoted[index] === 0 ? 0 : 1
    // The governors across clause bounds, and whose subject the word is part of.
    let up = index
    let g1 = -1
    let r1 = 0
    let g2 = -1
    let r2 = 0
    let of = -1
    let side = 0
    for (let step = 0; step < 14 && up >= 0; step++) {
      const over = head[up] as number
      if (over < 0) break
      const crossed = 1 << (relation[up] as number)
      if (crossed & subject && of < 0 && g1 < 0) {
        of = over
        side = relation[up] as number
      }
      if (crossed & clausal) {
        if (g1 < 0) {
          g1 = over
          r1 = relation[up] as number
        } else {
          g2 = over
          r2 = relation[up] as number
          break
        }
      }
      up = over
    }
    const lg1 = g1 < 0 ? 15 : (lemma[g1] as number)
    const lg2 = g2 < 0 ? 15 : (lemma[g2] as number)
    const lof = of < 0 ? 16 : (lemma[of] as number)
    const vb = verbBefore[index] as number
    const va = verbAfter[index] as number
    const cb = cueBefore[index] as number
    const ca = cueAfter[index] as number
    const quotes = mix(mix(inQuote, mark[index] as number), sentenceMarks[s] as number)
    let at = index * speechFeatureCount
    out[at++] = mix(3001, 0)
    out[at++] = mix(3002, w0)
    out[at++] = mix(3003, wm1)
    out[at++] = mix(3004, w1)
    out[at++] = mix(3005, wm2)
    out[at++] = mix(3006, w2)
    out[at++] = mix(3007, w[p - 3] as number)
    out[at++] = mix(3008, w[p + 3] as number)
    out[at++] = mix(3009, t0)
    out[at++] = mix(3010, tm1)
    out[at++] = mix(3011, t1)
    out[at++] = mix(3012, tm2)
    out[at++] = mix(3013, t2)
    out[at++] = mix(3014, t[p - 3] as number)
    out[at++] = mix(3015, t[p + 3] as number)
    out[at++] = mix(3016, l0)
    out[at++] = mix(mix(3017, l0), t0)
    out[at++] = mix(3018, l[p - 1] as number)
    out[at++] = mix(3019, l[p + 1] as number)
    out[at++] = mix(mix(3020, wm1), w0)
    out[at++] = mix(mix(3021, w0), w1)
    out[at++] = mix(mix(3022, wm1), w1)
    out[at++] = mix(mix(3023, wm2), wm1)
    out[at++] = mix(mix(3024, w1), w2)
    out[at++] = mix(mix(3025, tm1), t0)
    out[at++] = mix(mix(3026, t0), t1)
    out[at++] = mix(mix(3027, tm2), tm1)
    out[at++] = mix(mix(3028, t1), t2)
    out[at++] = mix(mix(mix(3029, tm1), t0), t1)
    out[at++] = mix(mix(mix(3030, tm2), tm1), t0)
    out[at++] = mix(mix(mix(3031, t0), t1), t2)
    out[at++] = mix(mix(3032, w0), t1)
    out[at++] = mix(mix(3033, w0), tm1)
    out[at++] = mix(mix(3034, t0), w1)
    out[at++] = mix(mix(3035, t0), wm1)
    out[at++] = mix(3036, kinds.suffix[own] as number)
    out[at++] = mix(3037, kinds.prefix[own] as number)
    out[at++] = mix(3038, kinds.shape[own] as number)
    out[at++] = mix(3039, kinds.suffix2[own] as number)
    // Grammar.
    out[at++] = mix(3040, rel)
    out[at++] = mix(mix(3041, rel), t0)
    out[at++] = mix(mix(3042, rel), lh)
    out[at++] = mix(mix(3043, rel), th)
    out[at++] = mix(3044, lh)
    out[at++] = mix(mix(mix(3045, rel), relh), lg)
    out[at++] = mix(mix(mix(3046, rel), relh), relg)
    out[at++] = mix(mix(3047, rel), gap)
    out[at++] = mix(mix(mix(3048, rel), relh), lh)
    out[at++] = mix(mix(3049, kids & frame), t0)
    out[at++] = mix(mix(3050, kids & frame), l0)
    out[at++] = mix(mix(3051, l0), lh)
    out[at++] = mix(mix(mix(3052, l0), rel), relh)
    out[at++] = mix(mix(mix(3053, t0), th), relh)
    out[at++] = mix(mix(3054, r1), lg1)
    out[at++] = mix(mix(mix(3055, r1), lg1), g1 < index ? 1 : 0)
    out[at++] = mix(mix(mix(3056, r2), lg2), r1)
    out[at++] = mix(mix(3057, side), lof)
    out[at++] = mix(mix(mix(3058, side), lof), of < 0 ? 0 : (dependents[of] as number) & frame)
    out[at++] = mix(mix(mix(3059, lof), rel), of > index ? 1 : 0)
    out[at++] = mix(mix(mix(3060, lg1), r1), g1 < 0 ? 0 : (dependents[g1] as number) & frame)
    out[at++] = mix(mix(3061, above < 0 ? 0 : (dependents[above] as number) & frame), mix(rel, lh))
    out[at++] = mix(mix(3062, leftmost[index] === index ? 1 : 0), mix(rightmost[index] === index ? 1 : 0, rel))
    out[at++] = mix(mix(3063, l0), kids & subject)
    out[at++] = mix(mix(3064, l0), kids & relationBits('ccomp', 'xcomp', 'parataxis', 'dobj'))
    // Quotation marks.
    out[at++] = mix(3065, quotes)
    out[at++] = mix(mix(3066, quotes), t0)
    out[at++] = mix(mix(3067, sinceClose[index] as number), inQuote)
    out[at++] = mix(mix(3068, sinceClose[index] as number), t0)
    out[at++] = mix(mix(3069, sinceClose[index] as number), l0)
    out[at++] = mix(mix(3070, untilOpen[index] as number), inQuote)
    out[at++] = mix(mix(3071, untilOpen[index] as number), t0)
    out[at++] = mix(mix(3072, untilOpen[index] as number), l0)
    out[at++] = mix(mix(3073, s > 0 ? (sentenceMarks[s - 1] as number) : 9), mix(opens[s] as number, inQuote))
    out[at++] = mix(mix(3074, s + 2 < sentences.length ? (sentenceMarks[s + 1] as number) : 9), inQuote)
    out[at++] = mix(mix(3075, sentenceMarks[s] as number), mix(rel, t0))
    // Place.
    out[at++] = mix(mix(3076, bucket(index - from)), opens[s] as number)
    out[at++] = mix(3077, bucket(to - 1 - index))
    out[at++] = mix(mix(3078, Math.min(3, index - from)), t0)
    out[at++] = mix(mix(3079, s < 4 ? s : 4), inQuote)
    out[at++] = mix(mix(3080, blockLook[s] as number), bucket(index - from))
    out[at++] = mix(mix(3081, blockLook[s] as number), t0)
    // Verbs around.
    out[at++] = mix(mix(3082, vb < 0 ? 17 : (lemma[vb] as number)), inQuote)
    out[at++] = mix(mix(3083, va < 0 ? 17 : (lemma[va] as number)), inQuote)
    out[at++] = mix(mix(mix(3084, vb < 0 ? 17 : (lemma[vb] as number)), bucket(index - vb)), t0)
    out[at++] = mix(mix(mix(3085, va < 0 ? 17 : (lemma[va] as number)), bucket(va - index)), t0)
    out[at++] = mix(mix(3086, cb < 0 ? 17 : (lemma[cb] as number)), inQuote)
    out[at++] = mix(mix(3087, ca < 0 ? 17 : (lemma[ca] as number)), inQuote)
    out[at++] = mix(mix(3088, cb < 0 ? 0 : 1 + bucket(index - cb)), mix(ca < 0 ? 0 : 1 + bucket(ca - index), inQuote))
    out[at++] = mix(mix(3089, cb < 0 ? 17 : (lemma[cb] as number)), mix(ca < 0 ? 17 : (lemma[ca] as number), t0))
    out[at++] = mix(mix(3090, speaks[own] as number), t0)
    out[at++] = mix(
      mix(3091, speaks[own] as number),
      mix(rel, above < 0 ? 0 : (isCue[kind[above] as number] as number)),
    )
    out[at++] = mix(mix(3092, l[p - 1] as number), mix(l0, w1))
    out[at++] = mix(mix(3093, wm2), mix(wm1, w0))
    out[at++] = mix(mix(3094, w0), mix(w1, w2))
    out[at++] = mix(mix(3095, rel), mix(tm1, t0))
    out[at++] = mix(mix(3096, rel), mix(t0, t1))
    const since = sinceClose[index] as number
    const until = untilOpen[index] as number
    const hasSubject = kids & subject ? 1 : 0
    out[at++] = mix(mix(3097, until), mix(t0, w1))
    out[at++] = mix(mix(3098, since), mix(t0, rel))
    out[at++] = mix(mix(3099, mix(since, until)), mix(t0, hasSubject))
    out[at++] = mix(mix(3100, mix(since, until)), mix(tm1, mix(t0, t1)))
    out[at++] = mix(mix(3101, kinds.prefix[own] as number), mix(t0, t1))
    out[at++] = mix(mix(3102, kinds.prefix[own] as number), kids & frame)
    out[at++] = mix(mix(3103, l0), mix(t1, t2))
    out[at++] = mix(mix(3104, l0), mix(tm1, kids & clauseBits))
    const k0 = stance[index] as number
    const kh = above < 0 ? 30 : (stance[above] as number)
    const kg1 = g1 < 0 ? 30 : (stance[g1] as number)
    const kof = of < 0 ? 30 : (stance[of] as number)
    const kb = vb < 0 ? 30 : (stance[vb] as number)
    const ka = va < 0 ? 30 : (stance[va] as number)
    out[at++] = mix(mix(3105, k0), t0)
    out[at++] = mix(mix(3106, k0), mix(rel, t0))
    out[at++] = mix(mix(3107, k0), mix(kids & frame, t0))
    out[at++] = mix(mix(3108, k0), mix(t0, t1))
    out[at++] = mix(mix(3109, k0), mix(tm1, t1))
    out[at++] = mix(mix(3110, k0), mix(t0, w1))
    out[at++] = mix(mix(3111, kh), mix(rel, t0))
    out[at++] = mix(mix(3112, kh), mix(rel, above < 0 ? 0 : (dependents[above] as number) & frame))
    out[at++] = mix(mix(3113, kg1), mix(r1, g1 < index ? 1 : 0))
    out[at++] = mix(mix(3114, kof), mix(side, of < 0 ? 0 : (dependents[of] as number) & frame))
    out[at++] = mix(mix(3115, kb), mix(ka, mix(inQuote, t0)))
    out[at++] = mix(mix(3116, k0), mix(hasSubject, mix(kh, rel)))
  }
  return out
}
