/** "1 article", "3 articles". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Words of a text as a quotation: on one line, without marks of its own at the ends, cut after a word where they are very long. */
export function quoted(words: string, most = 320): string {
  const bare = words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[“”"‘«]+|[“”"’»,;]+$/gu, '')
    .trim()
  const cut = bare.length > most ? `${bare.slice(0, most).replace(/\s+\S*$/u, '')} …` : bare
  return `“${cut.replace(/[“”"]/gu, (mark) => (mark === '“' ? '‘' : '’'))}”`
}

/** With a full stop, unless it ends already. */
export const ended = (words: string): string => (/[.!?…]$/u.test(words) ? words : `${words}.`)

/** Words without the stop at their end: the sentence that tells them has one of its own. */
export const withoutStop = (words: string): string => words.replace(/(?<![.…])[.,;]$/u, '')
