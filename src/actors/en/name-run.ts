import { isCapitalised, type Token } from '#language'
import { countriesInEnglish } from './countries.ts'
import { pronounOfName } from './given-names.ts'
import { callingNouns, neverNames, organisationWords, postNouns } from './nouns.ts'
import { wordSet } from './word-set.ts'

const particles = new Set([
  'de',
  'da',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'el',
  'al',
  'bin',
  'ibn',
  'la',
  'le',
  'y',
])

const longest = 7

// "Kremlin-backed" is nobody.
const tellsMore = /-(?:backed|led|based|born|era|held|run|made|controlled|occupied|aligned|linked|owned|style|wide)$/u

/** True for a word that can be part of a proper name. */
const isNameWord = (token: Token | undefined): token is Token => token !== undefined && isName(token)

const isName = (token: Token): boolean =>
  isCapitalised(token) &&
  !neverNames.has(token.lower) &&
  !tellsMore.test(token.lower) &&
  !postNouns.has(token.lower.replace(/\.$/u, '')) &&
  !countriesInEnglish.byDemonym.has(token.lower) &&
  !isOfTwoScripts(token.text)

/** Letters of other scripts that look Latin ("Аnna" with a Cyrillic А) name nobody surely. */
const isOfTwoScripts = (word: string): boolean =>
  /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)

// "Theresa May", "New York": words that are names beside other words of a name only.
const endsName = new Set(['may', 'march', 'april', 'june', 'august', 'english', 'christian'])
const startsName = new Set(['new'])

const isNameWordAt = (tokens: readonly Token[], index: number, from: number): boolean => {
  const token: Token | undefined = tokens[index]
  if (!token || !isCapitalised(token)) return false
  if (isName(token)) return !(index === 0 && callingNouns.has(token.lower))
  if (index > from && endsName.has(token.lower)) return !/^\d/u.test(tokens[index + 1]?.text ?? '')
  return startsName.has(token.lower) && isNameWord(tokens[index + 1])
}

/** The index after the run of name words that starts at `from`; `from` itself where none does. */
export function nameRunEnd(tokens: readonly Token[], from: number): number {
  if (isShouted(tokens)) return shoutedEnd(tokens, from)
  let index = from
  while (index - from < longest) {
    if (isNameWordAt(tokens, index, from)) index++
    else if (index > from && isNickname(tokens, index)) index += 3
    else if (isInitialStop(tokens, index)) index++
    else if (index > from && particlesAt(tokens, index) > 0) index += particlesAt(tokens, index)
    else break
  }
  return index > from && tokens[index - 1]?.text === '.' ? index - 1 : index
}

// Robert "Bobby" Scott
const isNickname = (tokens: readonly Token[], index: number): boolean =>
  /^["“]$/u.test(tokens[index]?.text ?? '') &&
  isNameWord(tokens[index + 1]) &&
  /^["”]$/u.test(tokens[index + 2]?.text ?? '') &&
  isNameWord(tokens[index + 3])

const shouted = new WeakMap<readonly Token[], boolean>()

/** True for a sentence all in capitals, where they tell no name. */
function isShouted(tokens: readonly Token[]): boolean {
  const known = shouted.get(tokens)
  if (known !== undefined) return known
  const long = tokens.filter(({ text }) => /^\p{L}{2,}/u.test(text))
  const found = long.length >= 4 && long.every(({ text }) => text === text.toUpperCase() && text !== text.toLowerCase())
  shouted.set(tokens, found)
  return found
}

/** "OLGA BRANDT RESIGNED": a given name and the word after it, nothing else, is surely a name. */
const shoutedEnd = (tokens: readonly Token[], from: number): number =>
  pronounOfName(tokens[from]?.text ?? '') !== null && isNameWord(tokens[from + 1]) ? from + 2 : from

/** How many words such as "de", "de la", "van der" stand here before a name word. */
const particlesAt = (tokens: readonly Token[], index: number): number =>
  [1, 2].find(
    (length) =>
      tokens.slice(index, index + length).every(({ lower }) => particles.has(lower)) &&
      isNameWord(tokens[index + length]),
  ) ?? 0

// "Robert F. Kennedy": the stop of an initial between two name words.
const isInitialStop = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === '.' &&
  /^\p{Lu}$/u.test(tokens[index - 1]?.text ?? '') &&
  (isNameWord(tokens[index + 1]) || isNickname(tokens, index + 1))

/** The index at which the run of name words that ends before `to` starts; `to` itself where none does. */
export function nameRunStart(tokens: readonly Token[], to: number): number {
  let index = to
  while (to - index < longest && (isNameWord(tokens[index - 1]) || isInitialStop(tokens, index - 1))) index--
  if (index < to && startsName.has(tokens[index - 1]?.lower ?? '') && isCapitalised(tokens[index - 1])) index--
  return index
}

export function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last ? text.slice(first.start, last.end) : ''
}

// "the [European] Commission", "the [African] National Congress": no part of a person's name, but of a body's.
const regions = wordSet(
  `european african asian arab islamic muslim western eastern northern southern democratic republican christian international national`,
)

/** Where the name of a body that ends before `to` starts, with such a word before it. */
export function withRegion(tokens: readonly Token[], from: number, to: number): number {
  const before = tokens[from - 1]
  const isBody = organisationWords.has(tokens[to - 1]?.lower ?? '')
  return isBody && before && /^\p{Lu}/u.test(before.text) && regions.has(before.lower) ? from - 1 : from
}
