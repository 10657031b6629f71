import { englishLemma, parsing, tagging } from '#language'
import { stanceOf } from '../en/stance-words.ts'

/** A text with its grammar, in columns: what the models of speech look at. */
export interface Grammar {
  readonly words: tagging.Words
  readonly tag: Uint8Array
  readonly head: Int32Array
  readonly relation: Uint8Array
  /** Hashes of dictionary forms. */
  readonly lemma: Int32Array
  /** The kind of stance that the word takes. */
  readonly stance: Uint8Array
  /** Hashes of words in lower case. */
  readonly lower: Int32Array
  /** A bit for each relation that some dependent of the word has to it. */
  readonly dependents: Int32Array
  /** The first and last word below each word, itself included. */
  readonly leftmost: Int32Array
  readonly rightmost: Int32Array
  /** The sentence of each word. */
  readonly sentence: Int32Array
}

export interface GrammarWeights {
  readonly tagger: tagging.TaggerWeights
  readonly parser: parsing.ParserWeights
}

/** Tags, parses and indexes words. */
export function grammarOf(words: tagging.Words, { tagger, parser }: GrammarWeights): Grammar {
  const tag = tagging.tag(words, tagger)
  const { head, relation } = parsing.parse(words, tag, parser)
  const { count, kind, kinds, sentences } = words
  const lemma = new Int32Array(count)
  const lower = new Int32Array(count)
  const stance = new Uint8Array(count)
  const stances = new Map<number, number>()
  const dependents = new Int32Array(count)
  const leftmost = new Int32Array(count)
  const rightmost = new Int32Array(count)
  const sentence = new Int32Array(count)
  const cache = new Map<number, number>()
  for (let index = 0; index < count; index++) {
    const own = kind[index] as number
    lower[index] = kinds.lower[own] as number
    const key = own * 64 + (tag[index] as number)
    let known = cache.get(key)
    if (known === undefined) {
      const form = kinds.lowerText[own] as string
      const name = tagging.tags[tag[index] as number] as string
      const base = englishLemma(form, name)
      known = tagging.hashOf(base)
      stances.set(key, stanceOf(base, form, name))
      cache.set(key, known)
    }
    lemma[index] = known
    stance[index] = stances.get(key) ?? 0
    leftmost[index] = rightmost[index] = index
    const above = head[index] as number
    if (above >= 0) dependents[above]! |= 1 << (relation[index] as number)
  }
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] as number
    const to = sentences[s + 1] as number
    for (let index = from; index < to; index++) {
      sentence[index] = s
      let above = head[index] as number
      for (let step = 0; above >= 0 && step < 64; step++) {
        if (index < (leftmost[above] as number)) leftmost[above] = index
        if (index > (rightmost[above] as number)) rightmost[above] = index
        above = head[above] as number
      }
    }
  }
  return { words, tag, head, relation, lemma, stance, lower, dependents, leftmost, rightmost, sentence }
}
