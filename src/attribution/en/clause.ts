import type { Token } from '#language'
import type { Range } from '#util'

export const rangeOf = (tokens: readonly Token[]): Range | null => {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

const edge = /^[\s.,;:!?…"“”‘’'«»–—()[\]-]+$/u

/** Tokens without punctuation at either end; a clitic keeps its apostrophe. */
export function withoutEdges(tokens: readonly Token[]): readonly Token[] {
  let from = 0
  let to = tokens.length
  while (from < to && edge.test(tokens[from]?.text ?? '')) from++
  while (to > from && edge.test(tokens[to - 1]?.text ?? '')) to--
  return tokens.slice(from, to)
}

/**
 * The stretch of a content: tokens `[from, to)` without punctuation at its edges, but with the quotation marks whose other half is in
 * it; null where nothing is left.
 */
export function contentRange(tokens: readonly Token[], from: number, to = tokens.length): Range | null {
  const all = tokens.slice(from, to)
  const words = withoutEdges(all)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return null
  const before = all[all.indexOf(first) - 1]
  const after = all.slice(all.indexOf(last) + 1).find(({ text }) => closing.test(text))
  const balance = count(words, opening) - count(words, closing)
  const isOdd = count(words, either) % 2 === 1
  const opens = before !== undefined && opening.test(before.text) && (isOdd || balance < 0 || after !== undefined)
  const closes = after !== undefined && (opens ? !isOdd && balance === 0 : isOdd || balance > 0)
  return { start: opens ? before.start : first.start, end: closes ? after.end : last.end }
}

const opening = /^(?:[“«"]|``)$/u
const closing = /^(?:[”»"]|'')$/u
const either = /^"$/u

const count = (tokens: readonly Token[], mark: RegExp): number => tokens.filter(({ text }) => mark.test(text)).length

/** Where the clause that starts at `from` gives way to another speaker or an aside; the sentence's length where it does not. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.text === ';') return index
    if (token?.text === ',' && tokens[index + 1]?.lower === 'according' && tokens[index + 2]?.lower === 'to')
      return index
  }
  return tokens.length
}
