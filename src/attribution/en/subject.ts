import { isCapitalised, isWord, type Sentence, type Token } from '#language'
import type { TimeExpression } from '#model'
import { overlaps, type Range } from '#util'
import { rangeOf, withoutEdges } from './clause.ts'
import {
  adverbs,
  auxiliaries,
  commonVerbs,
  conjunctions,
  determiners,
  objectPronouns,
  personalPronouns,
  prepositions,
  speakerNouns,
} from './word-classes.ts'

const longest = 24

const boundary = /^[,;:?!…–—()"“”«»]$|^``$|^''$/u

/** Index of the last token before `cue` that is no adverb or auxiliary of its verb group. */
function beforeVerbGroup(tokens: readonly Token[], cue: number): number {
  let index = cue - 1
  while (index >= 0 && isVerbGroup(tokens[index])) index--
  return index
}

const isVerbGroup = (token: Token | undefined): boolean =>
  token !== undefined && (auxiliaries.has(token.lower) || adverbs.has(token.lower) || /^[a-z]{3,}ly$/u.test(token.text))

/**
 * The noun phrase that ends right before a verb: "[Putin's spokesman Dmitry Peskov] announced", "[Dmitry Peskov, his spokesman,]
 * said". Null where nothing before the verb could speak. Dates that open the clause are not part of it.
 */
export function subjectBefore(sentence: Sentence, cue: number, dates: readonly TimeExpression[]): Range | null {
  const { tokens } = sentence
  const last = beforeVerbGroup(tokens, cue)
  const ending = tokens[last]
  if (!ending) return null
  if (ending.text === ',') return apposed(sentence, last, dates)
  return phraseEndingAt(tokens, last, dates)
}

/** "Dmitry Peskov, Putin's spokesman, announced": the name before the aside, with the aside when it is one about who it is. */
function apposed(sentence: Sentence, comma: number, dates: readonly TimeExpression[]): Range | null {
  const { tokens } = sentence
  let opening = comma - 1
  while (opening > 0 && comma - opening < longest && tokens[opening]?.text !== ',') opening--
  if (tokens[opening]?.text !== ',') return null
  const name = phraseEndingAt(tokens, opening - 1, dates)
  const aside = rangeOf(tokens.slice(opening + 1, comma))
  if (!name || !aside) return null
  const first = tokens[opening + 1]
  const describes =
    first !== undefined && (determiners.has(first.lower) || isCapitalised(first) || speakerNouns.has(first.lower))
  return describes && !dates.some((date) => overlaps(date, aside)) ? { start: name.start, end: aside.end } : name
}

function phraseEndingAt(tokens: readonly Token[], last: number, dates: readonly TimeExpression[]): Range | null {
  let first = last
  while (first > 0 && last - first < longest && !stops(tokens, first - 1)) first--
  const phrase = withoutLead(tokens.slice(first, last + 1), dates)
  return phrase.length > 0 && canSpeak(phrase) ? rangeOf(phrase) : null
}

function stops(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return true
  if (token.lower === 'and') return !joinsNames(tokens, index)
  return boundary.test(token.text) || conjunctions.has(token.lower) || commonVerbs.has(token.lower)
}

// "Putin and Lukashenko said" is one subject; "... left the camp and Lukashenko said" is not.
const joinsNames = (tokens: readonly Token[], and: number): boolean =>
  isCapitalised(tokens[and - 1]) &&
  isCapitalised(tokens[and + 1]) &&
  (and < 3 || boundary.test(tokens[and - 3]?.text ?? ',') || isCapitalised(tokens[and - 2]))

/** Without the date, the adverb or the phrase of place that opens the clause. */
function withoutLead(phrase: readonly Token[], dates: readonly TimeExpression[]): readonly Token[] {
  let tokens = withoutEdges(phrase)
  for (;;) {
    const first = tokens[0]
    if (!first) return tokens
    const date = tokens.findIndex((token) => dates.some((expression) => overlaps(expression, token)))
    if (date >= 0 && date <= 2 && (date === 0 || prepositions.has(first.lower))) {
      const end = tokens.findLastIndex((token) =>
        dates.some((expression) => overlaps(expression, token) && overlaps(expression, tokens[date] ?? token)),
      )
      tokens = withoutEdges(tokens.slice(end + 1))
    } else if (
      adverbs.has(first.lower) ||
      /^[\p{L}]{3,}ly$/u.test(first.lower) ||
      first.lower === 'but' ||
      first.lower === 'and'
    ) {
      tokens = withoutEdges(tokens.slice(1))
    } else return tokens
  }
}

// "The coastguard", "the regional hospital": whatever it is, a short noun phrase right before a verb of speech speaks.
const isShortNoun = ([article, ...words]: readonly Token[]): boolean =>
  article !== undefined &&
  ['the', 'a', 'an'].includes(article.lower) &&
  words.length > 0 &&
  words.length <= 3 &&
  words.every(({ text }) => /^[\p{L}-]{3,}$/u.test(text))

function canSpeak(phrase: readonly Token[]): boolean {
  const first = phrase[0]
  if (!first || !isWord(first)) return false
  if (phrase.length === 1 && (personalPronouns.has(first.lower) || objectPronouns.has(first.lower))) return true
  if (prepositions.has(first.lower) || personalPronouns.has(first.lower) || isNobody(phrase)) return false
  return (
    phrase.some((token) => isCapitalised(token) && !determiners.has(token.lower)) ||
    phrase.some((token) => speakerNouns.has(token.lower)) ||
    isShortNoun(phrase)
  )
}

// "No official said"; "No. 10 said" is somebody.
const isNobody = ([first, second]: readonly Token[]): boolean =>
  /^(?:nobody|nothing|none|neither)$/u.test(first?.lower ?? '') ||
  (first?.lower === 'no' && /^\p{Ll}/u.test(second?.text ?? ''))

/** The noun phrase that starts at `from` and ends before punctuation, a date or a preposition of place: "said [a spokesman for X]". */
export function subjectFrom(sentence: Sentence, from: number, dates: readonly TimeExpression[]): Range | null {
  const { tokens } = sentence
  let to = from
  while (to < tokens.length && to - from < longest && !ends(tokens, to, from, dates)) to++
  const phrase = withoutEdges(tokens.slice(from, to))
  return phrase.length > 0 && canSpeak(phrase) ? rangeOf(phrase) : null
}

function ends(tokens: readonly Token[], index: number, from: number, dates: readonly TimeExpression[]): boolean {
  const token = tokens[index]
  if (!token || /^[.;:!?–—"“”()]$|^``$|^''$/u.test(token.text)) return true
  if (token.text === ',') return !startsDescription(tokens, index) && !startsNameOf(tokens, index)
  if (index > from && ['on', 'in', 'during', 'after', 'as', 'when', 'while', 'that', 'who', 'at'].includes(token.lower))
    return token.lower !== 'at' || !isCapitalised(tokens[index + 1])
  return dates.some((date) => overlaps(date, token))
}

// "said Dmitry Peskov, a Kremlin spokesman": the description belongs to the name.
// "his spokesman, [Dmitry Peskov], he had left": the name between commas is the holder's of the post before it.
function startsNameOf(tokens: readonly Token[], comma: number): boolean {
  const end = tokens.findIndex((token, index) => index > comma && token.text === ',')
  const name = tokens.slice(comma + 1, end)
  return (
    speakerNouns.has(tokens[comma - 1]?.lower ?? '') &&
    end > comma + 2 &&
    end < comma + 5 &&
    name.every((token) => isCapitalised(token))
  )
}

function startsDescription(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1]
  if (!next || !['a', 'an', 'the', 'his', 'her', 'its', 'their'].includes(next.lower)) return false
  const end = tokens.findIndex((token, index) => index > comma + 1 && /^[,.;:]$/u.test(token.text))
  const aside = tokens.slice(comma + 1, end < 0 ? comma + 10 : Math.min(end, comma + 10))
  return (
    aside.some((token) => speakerNouns.has(token.lower)) &&
    !aside.some((token) => commonVerbs.has(token.lower) || auxiliaries.has(token.lower))
  )
}
