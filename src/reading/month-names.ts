const languages = 'en de fr es it pt nl ru uk pl tr cs sv da nb fi ro hu el bg id ca sk ar he lt lv et sl vi'.split(' ')

let known: ReadonlyMap<string, number> | undefined

/** The month (1 to 12) that a word names in one of the languages that pages are dated in, in full or short, in any case. */
export function monthNamed(word: string): number | null {
  known ??= namesOfMonths()
  return known.get(plain(word)) ?? null
}

/** Where two languages disagree, the one that stands first in the list is heard. */
function namesOfMonths(): Map<string, number> {
  const names = new Map<string, number>([['sept', 9]])
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      // With a day, months stand in the case that dates are written in.
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(language, { month: style, day, timeZone: 'UTC', calendar: 'gregory' })
        for (let month = 0; month < 12; month++) {
          const part = format.formatToParts((month * 30.5 + 15) * 86_400_000).find(({ type }) => type === 'month')
          const name = plain(part?.value ?? '')
          if (/^\p{L}{3,}$/u.test(name) && !names.has(name)) names.set(name, month + 1)
        }
      }
    }
  }
  return names
}

/** Turkish has an i without a dot, which other languages lose in capitals. */
const plain = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u0307/gu, '')
    .replaceAll('ı', 'i')
    .replace(/\.$/u, '')
