import { analyse, english } from '#language'
import { edtfBounds, type Range } from '#util'
import type { Account } from '../account.ts'
import type { Day, Matter, Term } from '../matter.ts'
import { actOf } from './act-of.ts'
import { agentsOf } from './agents.ts'
import { bodyOf } from './body-of.ts'
import { causesOf } from './causes.ts'
import { kindsOf } from './kinds-of.ts'
import { isClosed, isJudgement, isNoPosition, marksOf } from './marks.ts'
import { modeOf } from './mode.ts'
import { numberAt } from './number-words.ts'
import { objectsOf, winnerOf } from './objects.ts'
import { placesOf } from './places.ts'
import { qualifiersOf } from './qualifiers.ts'
import { quantitiesOf } from './quantities.ts'
import { negatedAt } from './reach.ts'
import { sidesOf } from './sides.ts'
import { statingOpening } from './speech-acts.ts'
import { stanceOf } from './stance.ts'
import { isOfSpeaker, isPassive, subjectOf } from './subject-of.ts'
import { type Word, wordsOf } from './words.ts'

const edge = /(?<!\p{L})(after|before|by|since|until|from)\s+(?:the\s+)?$/iu

const pronoun = /^(?:he|she|it|they|we|i|his|her|its|their|our|my|him|them|us|me|himself|herself|itself)$/u

/** What is longer is read by its opening: no claim is so long. */
const longest = 1_500

/** Reads an account once, for every comparison that it enters. Pure. */
export function matterOf(account: Account): Matter {
  const content = account.content.slice(0, longest)
  const whole = account.cue === '' ? content : `${account.cue} ${content}`
  const { act, words: actWord } = actOf({ ...account, content })
  const stated =
    account.cue === '' ? whole.replace(statingOpening, '').trim() || whole : content.replace(/^that\s+/iu, '')
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
  const days = dates.flatMap(({ edtf, type, start }): Day[] => {
    const read = edtf === null || type === 'DURATION' || type === 'SET' ? null : edtfBounds(edtf)
    if (!read || edtf === null) return []
    return [{ ...read, edtf, edge: edge.exec(stated.slice(0, start))?.[1]?.toLowerCase() ?? null }]
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
    objects: isDenial ? [] : objectsOf(words),
    winner: winnerOf(words),
    everyOf: words.flatMap(({ lower }, at) =>
      /^(?:all|every|each)$/u.test(lower) ? firstTerm(words.slice(at + 1, at + 5)) : [],
    ),
    qualifiers: qualifiersOf(words),
    kinds: kindsOf(words),
    subject: subjectOf(words),
    isOfSpeaker: isOfSpeaker(stated),
    isPassive: isPassive(stated),
    marks: marksOf(stated),
    isClosed: isClosed(stated),
    isOpinion: isJudgement(stated) || isNoPosition(whole),
    stance: stanceOf(whole),
    days,
    // "Offered to receive them" tells of a plan also where the cue stands apart.
    mode: modeOf(account.cue === '' ? stated : `${account.cue} ${stated}`, account.modality),
    isNegated:
      isDenial ||
      words.some(({ lower }) => /^(?:nothing|none|nobody)$/u.test(lower)) ||
      words.some(({ start, weight }) => weight > 0 && negatedAt(words, start)),
    negatesDeed:
      words.some(({ lower }) => /^(?:nobody|nothing|not|never)$|n't$/u.test(lower)) && !lowers.includes('no'),
    hasPronoun: words.some(({ lower }) => pronoun.test(lower)),
    named: new Set(wordsOf(whole).map(({ lower }) => nameOf(lower))),
    words: words.map(({ text, term, weight }) => ({ text: text.toLowerCase(), term, weight })),
    text: stated,
  }
}

const firstTerm = (words: readonly Word[]): string[] =>
  words
    .filter(({ weight }) => weight > 0)
    .slice(0, 1)
    .map(({ term }) => term)

/** As the words of a speaker's name are folded. */
const nameOf = (lower: string): string => bodyOf(lower).body[0] ?? lower

const hasNegator = (text: string): boolean =>
  /(?<!\p{L})(?:no|not|never|nobody|none|neither|without|nothing)(?!\p{L})|n[’']t(?!\p{L})/iu.test(text)
