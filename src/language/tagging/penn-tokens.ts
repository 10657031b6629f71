import type { Abbreviations } from '../language.ts'

// The words of a sentence as the Penn Treebank cuts them, which is what taggers and parsers are trained on: "did|n't", "he|'d", "Mr.".
const pattern =
  /https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_]+|\p{Lu}(?:\.\p{Lu})+\.?|\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}+)?(?:[-–][\p{L}\p{N}]+)*|\p{L}[\p{L}\p{N}]*(?:[’'](?=\p{L})\p{L}+|[-.&_/](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|[’'](?:s|re|ve|ll|d|m)\b|\.{2,}|-{2,}|''|``|\S/giu
const clitic = /(?:n[’']t|[’'](?:s|re|ve|ll|d|m))$/iu

/** Tells the start and end of each token of `text` in `[start, end)` to `add`. */
export function pennTokens(
  text: string,
  start: number,
  end: number,
  abbreviations: Abbreviations,
  add: (start: number, end: number) => void,
): void {
  pattern.lastIndex = start
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    const word = match[0]
    const from = match.index
    let to = Math.min(end, from + word.length)
    const first = word.charCodeAt(0)
    if (word.length > 1 && (first > 64 || first === 39) && first !== 96) {
      const part = word.length > 2 && (word.includes("'") || word.includes('’')) ? clitic.exec(word) : null
      if (part && part.index > 0) {
        add(from, from + part.index)
        add(from + part.index, to)
        continue
      }
      if (to - from === 6 && word.toLowerCase() === 'cannot') {
        add(from, from + 3)
        add(from + 3, to)
        continue
      }
    }
    if (text[to] === '.' && to + 1 < end && isAbbreviation(word, abbreviations)) {
      to++
      pattern.lastIndex = to
    }
    add(from, to)
  }
}

const isAbbreviation = (word: string, { anyCase, capitalised, beforeNumbers }: Abbreviations): boolean => {
  if (word.length > 8 || !/^\p{L}/u.test(word)) return false
  if (word.length === 1) return /\p{Lu}/u.test(word)
  const stopped = `${word.toLowerCase()}.`
  return anyCase.has(stopped) || (capitalised.has(stopped) && /^\p{Lu}/u.test(word)) || beforeNumbers.has(stopped)
}
