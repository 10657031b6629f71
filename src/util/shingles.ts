import type { Range } from './range.ts'

/** The words of a text three by three: a hash for each three that follow one another, and where each word stands. */
export interface Shingles {
  /** One for each word but the last two, in the order of the text. */
  readonly hashes: Uint32Array
  readonly words: readonly Range[]
}

const width = 3

// Scripts that are written without spaces give a word a letter.
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu

/** Words are the same whatever their case, width and apostrophes; what stands between them does not count. */
export function shinglesOf(text: string, ranges: readonly Range[]): Shingles {
  const words: Range[] = []
  const hashes: number[] = []
  for (const { start, end } of ranges) {
    for (const match of text.slice(start, end).matchAll(word)) {
      words.push({ start: start + match.index, end: start + match.index + match[0].length })
      hashes.push(wordHash(folded(match[0])))
    }
  }
  const shingles = new Uint32Array(Math.max(0, hashes.length - width + 1))
  for (let index = 0; index < shingles.length; index++)
    shingles[index] = joined(hashes[index] ?? 0, hashes[index + 1] ?? 0, hashes[index + 2] ?? 0)
  return { hashes: shingles, words }
}

/** Each hash once, in ascending order, so that two texts are compared in one walk. */
export const distinctShingles = (hashes: Uint32Array): Uint32Array =>
  hashes.toSorted().filter((hash, index, all) => index === 0 || hash !== all[index - 1])

/** The words of a text as they are compared, joined by single spaces. */
export const foldedWords = (text: string): string => Array.from(text.matchAll(word), ([of]) => folded(of)).join(' ')

/** A 32-bit hash of a short text, for keys that are looked up and checked afterwards. */
export const shortHash = (text: string): number => mixed(wordHash(text))

const fewest = 64
const most = 1024
const leastShare = 1 / 10

/**
 * The shingles of a text by which another text that shares some of them is found: all of a short text, a tenth of a long one. A
 * text keeps those whose hashes are smallest as numbers, so that two texts keep the same of what they share.
 */
export function sampledShingles(distinct: Uint32Array): number[] {
  const share = Math.min(1, most / distinct.length, Math.max(leastShare, fewest / distinct.length))
  const below = share * 2 ** 32
  return Array.from(distinct.filter((hash) => hash < below))
}

function folded(text: string): string {
  const plain = /^[\p{ASCII}’]*$/u.test(text) ? text : text.normalize('NFKC')
  return plain.replace(/['’]/gu, '').toLowerCase()
}

// FNV-1a over UTF-16 units, then the end of MurmurHash3.
function wordHash(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

const joined = (a: number, b: number, c: number): number =>
  mixed(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca77) ^ c)

function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
