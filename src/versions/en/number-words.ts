// twelve; two hundred; 1,200; 4.5 million; half a million; two dozen

const ones: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const scales: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  crore: 1e7,
  crores: 1e7,
  lakh: 1e5,
  lakhs: 1e5,
  m: 1e6,
  bn: 1e9,
  mn: 1e6,
  k: 1000,
}

export interface NumberRun {
  readonly value: number
  /** How many tokens it takes. */
  readonly length: number
}

/** The number that opens a list of lower-case tokens, or null. */
export function numberAt(words: readonly string[], from: number): NumberRun | null {
  let total = 0
  let current: number | null = null
  let at = from
  for (; at < words.length; at++) {
    const word = words[at] ?? ''
    const small = simple(word)
    const scale = scales[word]
    if (small !== null && (current === null || isJoined(words[at - 1], current, small)))
      current = (current ?? 0) + small
    else if (scale !== undefined && current !== null) {
      if (scale >= 1000) {
        total += current * scale
        current = 0
      } else current *= scale
    } else if (
      word === 'and' &&
      current !== null &&
      /hundred|thousand/u.test(words[at - 1] ?? '') &&
      simple(words[at + 1] ?? '') !== null
    )
      continue
    else if (
      word === 'a' &&
      current === null &&
      scales[words[at + 1] ?? ''] !== undefined &&
      (words[at + 1] ?? '').length > 2
    )
      current = 1
    else if (word === 'half' && words[at + 1] === 'a' && scales[words[at + 2] ?? ''] !== undefined) {
      current = 0.5
      at++
    } else break
  }
  return current === null ? null : { value: total + current, length: at - from }
}

function simple(word: string): number | null {
  const known = ones[word]
  if (known !== undefined) return known
  const hyphened = /^([a-z]+)-([a-z]+)$/u.exec(word)
  if (hyphened) {
    const [tens, unit] = [ones[hyphened[1] ?? ''], ones[hyphened[2] ?? '']]
    return tens !== undefined && unit !== undefined && tens >= 20 && unit < 10 ? tens + unit : null
  }
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u.test(word)) return Number(word.replaceAll(',', ''))
  const glued = /^(\d+(?:\.\d+)?)(m|bn|mn|k)$/u.exec(word)
  return glued ? Number(glued[1]) * (scales[glued[2] ?? ''] ?? 1) : null
}

/** "two hundred (and) five", "thirty two": a word of number joins on; figures do not ("3 4"). */
const isJoined = (before: string | undefined, current: number, next: number): boolean =>
  (before === 'hundred' && next < 100) ||
  (before === 'and' && next < 100) ||
  (before === 'thousand' && current === 0) ||
  (before === 'million' && current === 0) ||
  (current >= 20 &&
    current % 10 === 0 &&
    current < 100 &&
    next < 10 &&
    next > 0 &&
    before !== undefined &&
    /^[a-z]/u.test(before))
