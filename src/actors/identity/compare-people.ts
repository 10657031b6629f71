import { type Comparison, comparison } from './comparison.ts'
import { plain, soundKey } from './fold.ts'
import { type PersonName, personName } from './person-name.ts'
import { type Likeness, likeness, variantKey } from './variants.ts'

/** Compares the names of two people. A part that tells them apart outweighs all that agrees. */
export function comparePeople(a: string, b: string): Comparison {
  const [one, other] = [personName(a), personName(b)]
  if (one.words.length === 0 || other.words.length === 0) return comparison(0, 'a name without letters')
  return (
    conflict(one, other) ??
    sameWords(one, other) ??
    (one.words.length === 1 || other.words.length === 1 ? partAlone(one, other) : null) ??
    longerName(one, other) ??
    sameFamily(one, other) ??
    misspelt(one, other) ??
    comparison(0.02, 'no part of the names agrees')
  )
}

/** "Jr." and "Sr.", two patronymics, two middle letters: two people, whatever else agrees. */
function conflict(one: PersonName, other: PersonName): Comparison | null {
  if (one.generation !== other.generation) return comparison(0.15, 'one of two generations')
  if (one.patronymic && other.patronymic && likenessOf(one.patronymic, other.patronymic) === 'different')
    return comparison(0.05, 'two fathers’ names')
  return null
}

const keysOf = ({ words }: PersonName): string[] => words.map((word) => variantKey(word)).toSorted()
const joinedKey = ({ words }: PersonName): string =>
  words
    .map((word) => soundKey(word))
    .join('')
    .replace(/(.)\1+/gu, '$1')

function sameWords(one: PersonName, other: PersonName): Comparison | null {
  if (one.words.length < 2 && other.words.length < 2)
    return likenessOf(one.words[0], other.words[0]) === 'same' ||
      likenessOf(one.words[0], other.words[0]) === 'spelling'
      ? comparison(0.82, 'the same single name')
      : null
  const exact = one.words.map(plain).join(' ') === other.words.map(plain).join(' ')
  if (exact) return comparison(0.99, 'the same name')
  const inOrder =
    one.words.length === other.words.length &&
    one.words.every((word, index) => isSame(likenessOf(word, other.words[index])))
  if (inOrder) return comparison(0.97, 'the same name in two spellings')
  if (keysOf(one).join(' ') === keysOf(other).join(' ')) return comparison(0.94, 'the same words in another order')
  return joinedKey(one) === joinedKey(other) ? comparison(0.95, 'the same name, written in fewer words') : null
}

const isSame = (how: Likeness): boolean => how === 'same' || how === 'spelling'

function likenessOf(a: string | undefined | null, b: string | undefined | null): Likeness {
  return a && b ? likeness(a, b) : 'different'
}

/** A surname or given name alone is somebody's, of whom nothing more is known. */
function partAlone(one: PersonName, other: PersonName): Comparison | null {
  const [short, long] = one.words.length === 1 ? [one, other] : [other, one]
  const last = long.words.at(-1)
  return isSame(likenessOf(short.words[0], last)) ? comparison(0.5, 'one of them is called by surname alone') : null
}

function sameFamily(one: PersonName, other: PersonName): Comparison | null {
  const keys = new Set(other.family.map((word) => variantKey(word)))
  const shared = one.family.filter((word) => keys.has(variantKey(word)))
  // "Jong-un" and "Jong-nam" share a part, and neither holds the other.
  if (shared.length === 0 || shared.length < Math.min(one.family.length, other.family.length)) return null
  if (!one.given || !other.given) return null
  const isWhole = shared.length === Math.max(one.family.length, other.family.length)
  const first = likenessOf(one.given, other.given)
  const middle = middles(one, other)
  if (first === 'different') return comparison(0.05, 'the same surname with two given names')
  if (middle === 'different') return comparison(0.1, 'two middle names')
  if (!isWhole && first !== 'same' && first !== 'spelling') return comparison(0.3, 'a part of the surname agrees')
  const score = { same: 0.96, spelling: 0.93, nickname: 0.88, initial: 0.83 }[first]
  const reasons = [
    isWhole ? 'the same surname' : 'one surname is a part of the other',
    {
      same: 'the same given name',
      spelling: 'a given name in two spellings',
      nickname: 'a given name and its short form',
      initial: 'a given name and its letter',
    }[first],
    ...(middle === 'one' ? ['only one has a middle name'] : middle === 'agree' ? ['middle names agree'] : []),
  ]
  return comparison(score - (isWhole ? 0 : 0.06) - (middle === 'one' && first !== 'same' ? 0.02 : 0), ...reasons)
}

/** Middle names and letters in turn: "W." and "Walker" agree, "W." and "H. W." do not. */
function middles(one: PersonName, other: PersonName): 'none' | 'one' | 'agree' | 'different' {
  const [a, b] = [
    [...one.middle, ...patronymicOf(one, other)],
    [...other.middle, ...patronymicOf(other, one)],
  ]
  if (a.length === 0 && b.length === 0) return 'none'
  if (a.length === 0 || b.length === 0) return 'one'
  return a.length === b.length && a.every((word, index) => likenessOf(word, b[index]) !== 'different')
    ? 'agree'
    : 'different'
}

/** A father's name counts where the other has a letter in its place: "V. V. Putin". */
const patronymicOf = (own: PersonName, other: PersonName): string[] =>
  own.patronymic && other.middle.length > 0 ? [own.patronymic] : []

/** "Hillary Rodham" and "Hillary Rodham Clinton": the shorter name opens or ends the longer. */
function longerName(one: PersonName, other: PersonName): Comparison | null {
  const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one]
  if (short.words.length < 2 || short.words.length === long.words.length) return null
  const opens = short.words.every((word, index) => isSame(likenessOf(word, long.words[index])))
  if (opens) return comparison(0.84, 'one name goes on where the other ends, as after a marriage')
  const from = long.words.length - short.words.length
  const ends = short.words.every((word, index) => isSame(likenessOf(word, long.words[from + index])))
  return ends ? comparison(0.84, 'one name is the end of the other') : null
}

/** One letter more, less or other in a long surname, beside the same given name. */
function misspelt(one: PersonName, other: PersonName): Comparison | null {
  if (!one.given || !other.given || !isSame(likenessOf(one.given, other.given))) return null
  if (middles(one, other) === 'different') return null
  const [a, b] = [one.family.map(plain).join(' '), other.family.map(plain).join(' ')]
  const isLong = Math.min(a.length, b.length) >= 7
  // A last letter tells a woman from a man, and -off from -ova.
  const isEnding = a.slice(0, -1) === b.slice(0, -1) || a.slice(0, -1) === b || b.slice(0, -1) === a
  if (!isLong || !isOneEdit(a, b) || (isEnding && a.length !== b.length))
    return comparison(0.08, 'the same given name with two surnames')
  return comparison(isEnding ? 0.5 : 0.86, 'surnames that differ by a letter')
}

/** True for words that one letter more, less or other makes alike. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}
