import { type Comparison, comparison } from './comparison.ts'
import { plain, soundKey } from './fold.ts'

/** What comparing bodies and states needs to know of one language. */
export interface BodyWords {
  /** The state that words name, or whose people or things they say: "Belarus", "Belarusian". */
  readonly stateOf: (words: string) => string | null
}

interface BodyName {
  readonly words: readonly string[]
  /** Words that tell one from another, in one spelling. */
  readonly keys: readonly string[]
  readonly state: string | null
}

/** Compares the names of two organisations, outlets, groups, offices or states. */
export function compareBodies(a: string, b: string, known: BodyWords): Comparison {
  const states = [a, b].map((name) => known.stateOf(withoutArticle(name)))
  if (states[0] && states[1])
    return states[0] === states[1] ? comparison(0.99, `both are ${states[0]}`) : comparison(0.01, 'two states')
  const [one, other] = [bodyName(a, known), bodyName(b, known)]
  if (one.words.length === 0 || other.words.length === 0) return comparison(0, 'a name without letters')
  if (one.state && other.state && one.state !== other.state) return comparison(0.02, 'of two states')
  if (isSame(one.words, other.words)) return comparison(0.99, 'the same name')
  const sameState = one.state === other.state
  if (isSame(one.keys.toSorted(), other.keys.toSorted()) && one.keys.length > 0)
    return sameState
      ? comparison(0.96, 'the same words, however they are ordered')
      : comparison(kindsAlone(one.keys) ? 0.82 : 0.86, 'the same words, and only one tells the state')
  if (sameState && isSame(one.keys.map(soundKey), other.keys.map(soundKey)))
    return comparison(0.93, 'the same name in two spellings')
  return acronym(a, b) ?? withoutForm(one, other) ?? comparison(shared(one, other), 'some words agree, others do not')
}

const withoutArticle = (name: string): string => name.replace(/^the\s+/iu, '').trim()

const spellings: Readonly<Record<string, string>> = {
  defence: 'defense',
  labour: 'labor',
  centre: 'center',
  organisation: 'organization',
  programme: 'program',
  department: 'ministry',
  internal: 'interior',
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
  military: 'army',
  armed: 'army',
  co: 'company',
  corp: 'corporation',
  cooperation: 'cooperation',
}
const small = new Set('the of for and in to at a an on s de la et und'.split(' '))

// "Ministry of Foreign Affairs" and "foreign ministry" say the same.
const idle = new Set(['affairs', 'national', 'state'])

function bodyName(name: string, { stateOf }: BodyWords): BodyName {
  const text = name.replace(/\b(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll('.', '')).replace(/&/gu, ' and ')
  const raw = text
    .replace(/[’']s?(?!\p{L})/gu, ' ')
    .replace(/(?<=\p{L})[-‐‑](?=\p{Ll})/gu, '')
    .split(/[^\p{L}\p{N}’']+/u)
    .filter(Boolean)
  let state: string | null = null
  const words: string[] = []
  for (let index = 0; index < raw.length; index++) {
    const length = [3, 2, 1].find(
      (many) => stateOf(raw.slice(index, index + many).join(' ')) !== null && index + many <= raw.length,
    )
    const isUs = raw[index] === 'US' || raw[index] === 'UK'
    if (length !== undefined && state === null && (isUs || /^\p{Lu}/u.test(raw[index] ?? ''))) {
      state = stateOf(raw.slice(index, index + length).join(' '))
      index += length - 1
    } else words.push(raw[index] ?? '')
  }
  const told = words.map((word) => plain(word)).filter((word) => !small.has(word))
  const spelt = told.map((word) => spellings[word] ?? word)
  const isMinistry = spelt.includes('ministry')
  const keys = isMinistry ? spelt.filter((word) => !idle.has(word) || isStateDepartment(spelt, word)) : spelt
  const plainName = raw.map((word) => plain(word)).filter((word) => word !== 'the')
  return { words: plainName.map((word) => spellings[word] ?? word), keys, state }
}

const isStateDepartment = (words: readonly string[], word: string): boolean => word === 'state' && words.length === 2

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index])

/** Words for kinds of body alone: "defense ministry" is many a state's. */
const kinds = new Set('ministry government army navy police parliament court president minister spokesman'.split(' '))
const kindsAlone = (keys: readonly string[]): boolean => keys.some((word) => kinds.has(word))

/** Letters that open the words of the other name: "IMF" and "International Monetary Fund". */
function acronym(a: string, b: string): Comparison | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const letters = withoutArticle(short).replaceAll('.', '')
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return null
  const words = withoutArticle(long)
    .replace(/[’']s?(?!\p{L})/gu, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const told = words.filter((word) => !small.has(word.toLowerCase()))
  const asLetters = [told, words, told.filter((word) => !/^(?:operation)$/u.test(word))].map((list) =>
    list.map((word) => (word[0] ?? '').toUpperCase()).join(''),
  )
  return asLetters.includes(letters) ? comparison(0.88, `${letters} are the first letters of the other name`) : null
}

const forms = new Set(
  'inc ltd llc plc corporation company ag sa gmbh pjsc oao ooo group holding holdings pmc nv oil'.split(' '),
)

/** "Kalda Group Ltd" and "Kalda": the form of a company tells little. */
function withoutForm(one: BodyName, other: BodyName): Comparison | null {
  const [a, b] = [one, other].map(({ keys }) => keys.filter((word) => !forms.has(word)))
  if (!a || !b || a.length === 0 || !isSame(a, b) || one.state !== other.state) return null
  return comparison(0.84, 'the same name but for the form of the company')
}

function shared(one: BodyName, other: BodyName): number {
  const words = new Set([...one.keys, ...other.keys])
  const both = one.keys.filter((word) => other.keys.includes(word))
  return words.size === 0 ? 0 : (0.5 * both.length) / words.size
}
