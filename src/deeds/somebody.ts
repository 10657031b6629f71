import { people } from './en/act-words.ts'
import type { Phrase } from './phrases.ts'
import type { Told, Word } from './told.ts'

const wordsOf = ({ from, to }: Phrase, { words }: Told): readonly Word[] => words.slice(from, to)

/** A name, or an adjective of one, that opens with a capital ("Belarusian"). */
const isName = ({ tag, text, isTime }: Word): boolean =>
  !isTime &&
  (/^NNPS?$/u.test(tag) || (tag !== 'PRP' && tag !== 'DT' && tag !== 'IN' && /^\p{Lu}/u.test(text) && text !== 'I'))

/** The phrase is for people or a body, by a name in it or by its noun ("the rebels"). */
export const isSomebody = (phrase: Phrase, told: Told): boolean =>
  people.has(phrase.head.lemma) ||
  (phrase.head.tag === 'PRP' && phrase.head.lower !== 'it') ||
  (phrase.head.tag !== 'PRP' &&
    wordsOf(phrase, told).some(
      (word) => isName(word) && (word.index > 0 || /^NNPS?$/u.test(word.tag) || word.tag === 'JJ'),
    ))
