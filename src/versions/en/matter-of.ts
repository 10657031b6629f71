import { analyse, english } from '#language'
import { edtfBounds, type Range } from '#util'
import type { Account } from '../account.ts'
import type { Matter, SpeechAct, Term } from '../matter.ts'
import { agentsOf } from './agents.ts'
import { bodyOf } from './body-of.ts'
import { causesOf } from './causes.ts'
import { kindsOf } from './kinds-of.ts'
import { isClosed, isJudgement, isNoPosition, marksOf } from './marks.ts'
import { modeOf } from './mode.ts'
import { numberAt } from './number-words.ts'
import { placesOf } from './places.ts'
import { quantitiesOf } from './quantities.ts'
import { negatedAt } from './reach.ts'
import { sidesOf } from './sides.ts'
import { actWords, statingOpening } from './speech-acts.ts'
import { subjectOf } from './subject-of.ts'
import { type Word, wordsOf } from './words.ts'

const pronoun = /^(?:he|she|it|they|we|i|his|her|its|their|our|my|him|them|us|me|himself|herself|itself)$/u

/** Reads an account once, for every comparison that it enters. Pure. */
export function matterOf(account: Account): Matter {
  const whole = account.cue === '' ? account.content : `${account.cue} ${account.content}`
  const { act, words: actWord } = actOf(whole, account)
  const stated = account.cue === '' ? whole.replace(statingOpening, '').trim() || whole : account.content
  const { dates } = analyse(
    { text: stated, blocks: [{ start: 0, end: stated.length, kind: 'paragraph' }], published: account.saidOn },
    english,
  )
  const isDenial = act === 'deny' || (account.polarity === 'negative' && !hasNegator(stated))
  const words = wordsOf(stated)
  const isTime = (word: Range) =>
    dates.some(({ start, end, type }) => type !== 'DURATION' && start < word.end && word.start < end)
  const lowers = words.map(({ lower }) => lower)
  const counting = words.filter((word, at) => word.weight > 0 && !isTime(word) && numberAt(lowers, at) === null)
  const terms = new Map<string, Term>()
  for (const word of counting) {
    const sign = negatedAt(words, word.start) === isDenial ? 1 : -1
    const known = terms.get(word.term)
    if (!known || known.sign < sign)
      terms.set(word.term, { weight: word.weight, isName: word.isName, sign, word: word.text })
  }
  const bounds = dates.flatMap(({ edtf, type }) => {
    const read = edtf === null || type === 'DURATION' || type === 'SET' ? null : edtfBounds(edtf)
    return read ? [read] : []
  })
  return {
    act,
    actWords: actWord,
    terms,
    quantities: quantitiesOf(
      words,
      dates.filter(({ type }) => type !== 'DURATION'),
      isDenial,
    ),
    sides: sidesOf(stated, words, isDenial),
    places: isDenial ? [] : placesOf(words.filter((word) => !isTime(word))),
    agents: isDenial ? [] : agentsOf(words),
    causes: isDenial ? [] : causesOf(stated),
    kinds: kindsOf(words),
    subject: subjectOf(words),
    isOfSpeaker:
      /^[“"‘']?(?:we|i|our|my|it|he|she|they|no [\p{L} ]{1,20}(?:by|of) (?:us|ours))(?!\p{L})|(?<!\p{L})(?:we|our|us)(?!\p{L})/iu.test(
        stated,
      ),
    isPassive:
      /(?<!\p{L})(?:was|were|been|being|is|are|be) \p{L}+(?:ed|en|wn|rn|ught|old|aid|ept|eft|ost|ut|un|ung)(?!\p{L})/u.test(
        stated,
      ),
    marks: marksOf(stated),
    isClosed: isClosed(stated),
    isOpinion: isJudgement(stated) || isNoPosition(whole),
    days: bounds,
    times: dates.filter(({ type }) => type === 'TIME').map(({ value }) => value),
    mode: modeOf(stated, account.modality),
    isNegated: isDenial || words.some((_, at) => mainNegation(words, at)),
    hasPronoun: words.some(({ lower }) => pronoun.test(lower)),
    named: new Set(wordsOf(whole).map(({ lower }) => keyOf(lower))),
    text: stated,
  }
}

/** As the words of a speaker's name are folded. */
const keyOf = (lower: string): string => bodyOf(lower).body[0] ?? lower

const hasNegator = (text: string): boolean =>
  /\b(?:no|not|never|nobody|none|neither|without|nothing)\b|n[’']t\b/iu.test(text)

const mainNegation = (words: readonly Word[], at: number): boolean =>
  negatedAt(words, words[at]?.start ?? 0) && (words[at]?.weight ?? 0) > 0

function actOf(text: string, { polarity }: Account): { act: SpeechAct; words: string | null } {
  for (const { act, words } of actWords) {
    const match = words.exec(text)
    if (match) return { act, words: match[0].trim() }
  }
  if (polarity === 'questioned') return { act: 'question', words: null }
  return { act: 'state', words: null }
}
