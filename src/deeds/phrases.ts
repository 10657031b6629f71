import type { Range } from '#util'
import type { Told, Word } from './told.ts'

/** A noun phrase without what hangs on it: words `[from, to)` of its sentence, its head the last noun. */
export interface Phrase extends Range {
  readonly from: number
  readonly to: number
  readonly head: Word
  /** The words before the head. */
  readonly modifiers: readonly Word[]
  /** The preposition right before it ("with [the army]"), or null. */
  readonly preposition: string | null
  /** "[Putin]'s offer": the phrase owns the one after it. */
  readonly isOwner: boolean
}

const inPhrase = /^(?:DT|PDT|PRP\$|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|\$|FW)$/u
const isNoun = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:NN|NNS|NNP|NNPS|CD|PRP|WP|WDT)$/u.test(word.tag)
const isDeterminer = ({ tag }: Word): boolean => tag === 'DT' || tag === 'PDT' || tag === 'PRP$'

/** The noun phrases of a sentence, in order. Time expressions part them: "Denmark | today". */
export function phrasesOf({ words }: Told): Phrase[] {
  const found: Phrase[] = []
  for (let index = 0; index < words.length; index++) {
    index = behindQuantity(words, index)
    const first = words[index]
    if (!first) break
    if (first.isTime || !opens(first, words[index + 1])) continue
    let to = index + 1
    if (!/^(?:PRP|WP|WDT|EX)$/u.test(first.tag)) while (to < words.length && continues(words, to)) to++
    const head = words.slice(index, to).findLast(isHead)
    if (head) {
      found.push({
        from: index,
        to: head.index + 1,
        head,
        modifiers: words.slice(index, head.index),
        start: first.start,
        end: head.end,
        preposition: prepositionBefore(words, index),
        isOwner: words[head.index + 1]?.tag === 'POS',
      })
    }
    index = Math.max(index, head?.index ?? to - 1)
  }
  return found
}

const isHead = (word: Word): boolean => isNoun(word) || word.tag === 'JJ' || word.tag === 'DT' || word.tag === 'EX'

const opens = (word: Word, next: Word | undefined): boolean =>
  inPhrase.test(word.tag) ||
  /^(?:PRP|WP|WDT|EX)$/u.test(word.tag) ||
  (isParticiple(word) && next !== undefined && /^(?:NN|NNS|JJ)/u.test(next.tag) && word.relation === 'amod')

const isParticiple = ({ tag }: Word): boolean => tag === 'VBN' || tag === 'VBG'

function continues(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word
  const before = words[index - 1] as Word
  if (word.isTime !== before.isTime && word.isTime) return false
  if (isDeterminer(word) && !(isDeterminer(before) && before.tag !== 'PRP$')) return false
  if (inPhrase.test(word.tag)) return true
  // "a [more] direct involvement"
  if (/^RB[RS]?$/u.test(word.tag) && (isDeterminer(before) || before.tag === 'JJ'))
    return (words[index + 1]?.tag ?? '').startsWith('JJ')
  // "the [occupied] West Bank": a participle inside.
  return (
    isParticiple(word) &&
    (word.relation === 'amod' || /^(?:DT|PRP\$|POS|JJ)$/u.test(before.tag)) &&
    inPhrase.test(words[index + 1]?.tag ?? '')
  )
}

/** "[more than] 100 people", "[up to] 16", "[at least] three": no phrase, and no preposition, of their own. */
function behindQuantity(words: readonly Word[], index: number): number {
  const [first, second, third] = [words[index], words[index + 1], words[index + 2]]
  if (!second || !third) return index
  const pair = `${first?.lower} ${second.lower}`
  return /^(?:more than|less than|fewer than|up to|at least|at most|as many)$/u.test(pair) &&
    /^(?:CD|DT|JJ|IN)$/u.test(third.tag)
    ? third.tag === 'IN'
      ? index + 3
      : index + 2
    : index
}

function prepositionBefore(words: readonly Word[], from: number): string | null {
  for (let index = from - 1; index >= Math.max(0, from - 4); index--) {
    const word = words[index] as Word
    if (
      /^(?:than|to|least|most)$/u.test(word.lower) &&
      /^(?:more|less|fewer|up|at)$/u.test(words[index - 1]?.lower ?? '')
    ) {
      index--
      continue
    }
    if (word.lower === 'to' && words[index - 1]?.lower === 'according') return 'according to'
    if (
      word.tag === 'IN' ||
      word.tag === 'TO' ||
      word.lower === 'including' ||
      word.lower === 'following' ||
      word.lower === 'regarding'
    )
      return word.lower
    if (word.tag !== 'RB' && word.tag !== 'CD' && word.lower !== 'both') return null
  }
  return null
}
