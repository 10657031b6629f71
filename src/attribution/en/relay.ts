import { isCapitalised, type Sentence, type Token } from '#language'
import type { TimeExpression } from '#model'
import type { Range } from '#util'
import { rangeOf, withoutEdges } from './clause.ts'
import { subjectFrom } from './subject.ts'
import { prepositions, speakerNouns } from './word-classes.ts'

/** Words that name a link of a chain of reporting. `by` passes on what another said; `from` is whom the reporter has it from. */
export interface Relay extends Range {
  readonly kind: 'by' | 'from'
  readonly name: Range
}

// [according to] TASS;  [as quoted by] TASS;  was [quoted by] TASS as saying;  was quoted as saying [by] TASS;  [citing] officials

/** All links that a sentence names in so many words. */
export function relaysIn(sentence: Sentence, dates: readonly TimeExpression[]): Relay[] {
  const { tokens } = sentence
  return tokens.flatMap((token, index): Relay[] => {
    const length = leadAt(tokens, index)
    if (length === 0) return []
    const kind = isCiting(token) ? 'from' : 'by'
    const name = kind === 'from' ? asideFrom(tokens, index + length) : subjectFrom(sentence, index + length, dates)
    if (!name || (kind === 'from' && !speaks(tokens, name))) return []
    return [{ kind, name, start: token.start, end: name.end }]
  })
}

const longestAside = 16
const longestName = 5

const lengthTo = (tokens: readonly Token[], from: number, longest: number): number =>
  tokens.slice(from, from + longest).findIndex(({ lower }) => /^(?:[,.;:]|that)$/u.test(lower))

/** "citing [two people in the ministry], ...": up to the comma that closes the aside, or to "that". */
function asideFrom(tokens: readonly Token[], from: number): Range | null {
  const length = lengthTo(tokens, from, longestAside)
  if (length > 0 && tokens[from + length]?.text === ',') {
    // "citing [the mayor, Ada Nkemelu], ..."
    const name = lengthTo(tokens, from + length + 1, longestName)
    const words = tokens.slice(from + length + 1, from + length + 1 + name)
    if (name > 0 && words.every(isCapitalised)) return rangeOf(tokens.slice(from, from + length + 1 + name))
  }
  return length > 0 ? rangeOf(withoutEdges(tokens.slice(from, from + length))) : null
}

const isCiting = ({ lower }: Token): boolean => lower === 'citing' || lower === 'quoting'
const isPassedOn = (word: string | undefined): boolean =>
  word === 'quoted' || word === 'cited' || word === 'reported' || word === 'relayed'

/** How many words lead to the name; 0 where none do. */
function leadAt(tokens: readonly Token[], index: number): number {
  const [word, second, third, fourth] = [0, 1, 2, 3].map((step) => tokens[index + step]?.lower)
  const token = tokens[index]
  if (!token) return 0
  if (word === 'according' && second === 'to') return 2
  if (isCiting(token) && tokens[index - 1]?.text === ',') return 1
  if (word === 'as' && isPassedOn(second) && third === 'by') return 3
  if ((word === 'quoted' || word === 'cited') && second === 'by') return 2
  if ((word === 'quoted' || word === 'cited') && second === 'as' && third === 'saying' && fourth === 'by') return 4
  return 0
}

/** Somebody can be cited, and a reason ("citing the weather"): only words for people and bodies, and names, are somebody. */
function speaks(tokens: readonly Token[], { start, end }: Range): boolean {
  const words = tokens.filter((token) => token.start >= start && token.end <= end)
  // "citing [the release] of prisoners by the minister": what the phrase is about stands before its first preposition.
  const link = words.findIndex(({ lower }, index) => index > 0 && prepositions.has(lower))
  const head = link < 0 ? words : words.slice(0, link)
  return (
    head.some(({ lower, text }) => speakerNouns.has(lower) || /^\p{Lu}\p{Ll}/u.test(text)) ||
    counted.test(words[0]?.lower ?? '')
  )
}

/** "citing [one] of the officials", "citing [two] people": whom they count comes later. */
const counted = /^(?:one|two|three|four|five|six|several|some|many|both|most|those|sources?|members?|voices?)$/u
