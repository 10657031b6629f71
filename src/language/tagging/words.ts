import type { Abbreviations } from '../language.ts'
import type { Sentence } from '../sentence.ts'
import { hashOf } from './hash.ts'
import { pennTokens } from './penn-tokens.ts'

/** The words of a text in columns: what a tagger, a parser and a sequence model look at. */
export interface Words {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** The first word of each sentence, and `count` behind the last. */
  readonly sentences: Int32Array
  /** 1 for sentences that open their block. */
  readonly opens: Uint8Array
  /** The number of the word's kind, and what its kind is like. */
  readonly kind: Int32Array
  readonly kinds: WordKinds
  /** 1 an opening quotation mark, 2 a closing one. */
  readonly mark: Uint8Array
  /** The number of the quotation that the word stands in, its marks included; 0 for none. */
  readonly quoted: Int32Array
}

/** Hashes of each different word of a text. */
interface WordKinds {
  readonly lowerText: readonly string[]
  readonly form: Int32Array
  readonly lower: Int32Array
  readonly prefix: Int32Array
  readonly suffix: Int32Array
  readonly suffix2: Int32Array
  readonly shape: Int32Array
}

/** Words of sentences: cut as the Penn Treebank does, quotation marks told apart. */
export function wordsOf(text: string, sentences: readonly Sentence[], abbreviations: Abbreviations): Words {
  const starts: number[] = []
  const ends: number[] = []
  const firsts = new Int32Array(sentences.length + 1)
  const opens = new Uint8Array(sentences.length)
  const add = (start: number, end: number) => {
    starts.push(start)
    ends.push(end)
  }
  for (const [index, sentence] of sentences.entries()) {
    firsts[index] = starts.length
    opens[index] = sentence.opens ? 1 : 0
    pennTokens(text, sentence.start, sentence.end, abbreviations, add)
  }
  firsts[sentences.length] = starts.length
  return wordsAt(text, Int32Array.from(starts), Int32Array.from(ends), firsts, opens)
}

/** Words where their places are known. */
export function wordsAt(
  text: string,
  start: Int32Array,
  end: Int32Array,
  sentences: Int32Array,
  opens: Uint8Array,
): Words {
  const count = start.length
  const kind = new Int32Array(count)
  const mark = new Uint8Array(count)
  const quoted = new Int32Array(count)
  const numbers = new Map<string, number>()
  const list: string[] = []
  let running = 0
  let unclosed = 0
  let last = 0
  let sentence = 0
  for (let index = 0; index < count; index++) {
    while ((sentences[sentence] ?? count) === index && sentence < opens.length) {
      if (opens[sentence] === 1) {
        unclosed = running
        running = 0
      }
      sentence++
    }
    const from = start[index] ?? 0
    const to = end[index] ?? 0
    const isFirst = (sentences[sentence - 1] ?? -1) === index && opens[sentence - 1] === 1
    const side = isFirst && isStray(text, from) ? 0 : sideOf(text, from, to, running !== 0)
    let word = text.slice(from, to)
    if (side > 0) {
      word = side === 1 ? '``' : "''"
      // Speech that runs on over blocks is one quotation, though each block opens it again.
      if (side === 1) running = isFirst && unclosed !== 0 ? unclosed : ++last
      mark[index] = side
    }
    quoted[index] = running
    if (side === 2) running = 0
    let number = numbers.get(word)
    if (number === undefined) {
      number = list.length
      numbers.set(word, number)
      list.push(word)
    }
    kind[index] = number
  }
  return { text, count, start, end, sentences, opens, kind, kinds: kindsOf(list), mark, quoted }
}

/** A straight mark that opens a line, that nothing closes, and that round ones follow: a slip of layout. */
function isStray(text: string, at: number): boolean {
  if (text[at] !== '"') return false
  const feed = text.indexOf('\n', at)
  const rest = text.slice(at + 1, feed < 0 ? text.length : feed)
  return !rest.includes('"') && /[“”]|^\p{Lu}{3,}:/u.test(rest)
}

const isSpace = (code: number): boolean => code <= 32 || code === 160 || Number.isNaN(code)

/** 1 where a quotation opens, 2 where it closes, 0 for other words. Marks that stand the wrong way round are turned. */
function sideOf(text: string, from: number, to: number, isOpen: boolean): 0 | 1 | 2 {
  const code = text.charCodeAt(from)
  const isPair = to - from === 2 && code === text.charCodeAt(from + 1)
  if (isPair ? code !== 39 && code !== 96 : to - from !== 1) return 0
  const spaceBefore = from === 0 || isSpace(text.charCodeAt(from - 1)) || text[from - 1] === '('
  const spaceAfter = to >= text.length || isSpace(text.charCodeAt(to))
  switch (code) {
    case 34:
      if (isOpen) return spaceBefore && !spaceAfter ? 1 : 2
      return spaceAfter && !spaceBefore ? 2 : 1
    case 0x201c:
    case 0x201e:
    case 0xab:
      return isOpen && spaceAfter && !spaceBefore ? 2 : 1
    case 0x201d:
    case 0xbb:
      return !isOpen && spaceBefore && !spaceAfter ? 1 : 2
    case 96:
      return isPair ? 1 : 0
    case 39:
      if (!isPair) return 0
      return !isOpen && !spaceAfter ? 1 : 2
    default:
      return 0
  }
}

function kindsOf(list: readonly string[]): WordKinds {
  const size = list.length
  const kinds = {
    lowerText: list.map((word) => plain(word).toLowerCase()),
    form: new Int32Array(size),
    lower: new Int32Array(size),
    prefix: new Int32Array(size),
    suffix: new Int32Array(size),
    suffix2: new Int32Array(size),
    shape: new Int32Array(size),
  }
  for (let index = 0; index < size; index++) {
    const word = plain(list[index] ?? '')
    const lower = kinds.lowerText[index] as string
    kinds.form[index] = hashOf(word)
    kinds.lower[index] = hashOf(/^[\d.,:/]+$/u.test(lower) ? '0' : lower)
    kinds.prefix[index] = hashOf(lower, 0, Math.min(3, lower.length))
    kinds.suffix[index] = hashOf(lower, Math.max(0, lower.length - 3))
    kinds.suffix2[index] = hashOf(lower, Math.max(0, lower.length - 2))
    kinds.shape[index] = shapeOf(word)
  }
  return kinds
}

const plain = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word)

/** "Xx", "XX", "d", "x-x": runs of letters of one case and of figures as one sign each. */
function shapeOf(word: string): number {
  let hash = 17
  let before = 0
  for (let index = 0; index < word.length && index < 16; index++) {
    const code = word.charCodeAt(index)
    const sign = signOf(code)
    if (sign !== before) hash = Math.imul(hash ^ sign, 0x01000193)
    else if (index === 1) hash = Math.imul(hash ^ 7, 0x01000193)
    before = sign
  }
  return hash
}

function signOf(code: number): number {
  if (code >= 97 && code <= 122) return 1
  if (code >= 65 && code <= 90) return 2
  if (code >= 48 && code <= 57) return 3
  if (code < 128) return code
  const letter = String.fromCharCode(code)
  return letter.toLowerCase() === letter ? 1 : 2
}
