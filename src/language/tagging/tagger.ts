import { bestColumn } from './best-column.ts'
import { mix } from './hash.ts'
import { tags } from './tags.ts'
import type { Words } from './words.ts'

/** Rows of a tagger's weights have this many numbers, so that a row starts at a power of two. */
export const tagRow = 48
/** Features of a word. */
export const tagFeatureCount = 22

/** Weights of a tagger: a row a hashed feature, a column a tag. */
export interface TaggerWeights {
  readonly mask: number
  readonly weights: Int16Array | Float32Array
}

/** Tags each word from left to right: a perceptron over hashed features of the words around it and the two tags before it. */
export function tag(words: Words, { mask, weights }: TaggerWeights): Uint8Array {
  const found = new Uint8Array(words.count)
  const features = new Int32Array(tagFeatureCount)
  const scores = new Float32Array(tagRow)
  for (let sentence = 0; sentence + 1 < words.sentences.length; sentence++) {
    const from = words.sentences[sentence] ?? 0
    const to = words.sentences[sentence + 1] ?? 0
    for (let index = from; index < to; index++) {
      tagFeatures(words, found, from, to, index, features)
      found[index] = bestTag(features, mask, weights, scores)
    }
  }
  return found
}

/** The best tag for these features; leaves all scores in `scores`. */
export function bestTag(
  features: Int32Array,
  mask: number,
  weights: Int16Array | Float32Array,
  scores: Float32Array,
): number {
  return bestColumn(features, tagFeatureCount, { weights, mask, rowLength: tagRow, columns: tags.length }, scores)
}

const edge = 0x5bd1e995

/** The features of the word at `index` in the sentence `[from, to)`, whose words before it are tagged. */
export function tagFeatures(
  { kind, kinds: { form, lower, prefix, suffix, suffix2, shape } }: Words,
  found: Uint8Array,
  from: number,
  to: number,
  index: number,
  out: Int32Array,
): void {
  const own = kind[index] as number
  const before = index > from ? (kind[index - 1] as number) : -1
  const before2 = index > from + 1 ? (kind[index - 2] as number) : -1
  const after = index + 1 < to ? (kind[index + 1] as number) : -1
  const after2 = index + 2 < to ? (kind[index + 2] as number) : -1
  const word = lower[own] as number
  const left = before < 0 ? edge : (lower[before] as number)
  const left2 = before2 < 0 ? edge : (lower[before2] as number)
  const right = after < 0 ? edge : (lower[after] as number)
  const right2 = after2 < 0 ? edge : (lower[after2] as number)
  const tag1 = before < 0 ? 100 : (found[index - 1] as number)
  const tag2 = before2 < 0 ? 100 : (found[index - 2] as number)
  const looks = shape[own] as number
  out[0] = mix(1, 0)
  out[1] = mix(2, word)
  out[2] = mix(3, form[own] as number)
  out[3] = mix(4, suffix[own] as number)
  out[4] = mix(5, suffix2[own] as number)
  out[5] = mix(6, prefix[own] as number)
  out[6] = mix(7, looks)
  out[7] = mix(8, left)
  out[8] = mix(9, left2)
  out[9] = mix(10, right)
  out[10] = mix(11, right2)
  out[11] = mix(12, tag1)
  out[12] = mix(mix(13, tag1), tag2)
  out[13] = mix(mix(14, tag1), word)
  out[14] = mix(mix(15, left), word)
  out[15] = mix(mix(16, word), right)
  out[16] = mix(17, before < 0 ? edge : (suffix[before] as number))
  out[17] = mix(18, after < 0 ? edge : (suffix[after] as number))
  out[18] = mix(mix(19, looks), index === from ? 1 : 0)
  out[19] = mix(mix(20, tag1), right)
  out[20] = mix(mix(21, after < 0 ? edge : (shape[after] as number)), looks)
  out[21] = mix(mix(mix(22, suffix[own] as number), tag1), looks)
}
