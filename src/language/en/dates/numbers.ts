const digits = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  )

const small = [...digits, ...teens]

/** Words with or without a capital: much faster than a pattern without case. */
export const eitherCase = (words: readonly string[]): string =>
  `(?:${words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')})`

/** A number in digits or words: 12, 1,000, 2.5, twelve, twenty-four, a hundred. */
export const numberPattern = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d{1,2})?|${eitherCase(tens)}(?:[- ](?:${digits.join('|')}))?|${eitherCase([...teens, ...digits])}(?: hundred)?|[Aa] hundred|[Aa] dozen)`

/** An indefinite number: TIMEX3 writes it X. */
export const vaguePattern =
  '(?:[Aa] few|[Tt]he few|[Ff]ew|[Ss]everal|(?<!\\bas )[Mm]any|[Aa] number of|[Dd]ozens of|[Hh]undreds of|[Tt]housands of|[Cc]ountless|[Ss]ome)'

/** A number of a length of time, or X where the words leave it open: "a couple" are two, "several" are X. */
export function countOf(words: string): number | 'X' {
  const plain = words.toLowerCase().replaceAll(',', '').trim()
  if (/^\d/u.test(plain)) return Number(plain)
  if (/^(?:a|an|another|the|per)$/u.test(plain)) return 1
  if (/couple|^both$/u.test(plain)) return 2
  if (plain === 'a dozen') return 12
  const hundred = /^(?:(\w+) )?hundred$/u.exec(plain)
  if (hundred) return 100 * (small.indexOf(hundred[1] ?? 'one') + 1 || 1)
  const [first = '', second] = plain.split(/[- ]/u)
  const ten = tens.indexOf(first)
  if (ten >= 0) return 20 + 10 * ten + (second === undefined ? 0 : digits.indexOf(second) + 1)
  const index = small.indexOf(plain)
  return index < 0 ? 'X' : index + 1
}

/** "third", "3rd", "twenty-first". */
export const ordinalPattern = `(?:${eitherCase(ordinals.toReversed())}|\\d{1,2}(?:st|nd|rd|th))`

export function ordinalOf(words: string): number {
  const plain = words.toLowerCase().replace(' ', '-')
  return /^\d/u.test(plain) ? Number.parseInt(plain, 10) : ordinals.indexOf(plain) + 1
}
