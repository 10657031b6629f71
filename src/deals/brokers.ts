import { type Clauses, isSomebody, rangeOf, type Telling } from '#deeds'
import type { ActorId } from '#model'
import type { Range } from '#util'
import type { Anchor } from './anchor.ts'
import * as words from './en/words.ts'
import { offeredTerms, type TermInText } from './terms.ts'

/** Who is said to have brought others to a deal. */
export interface Broker {
  readonly actor: ActorId
  readonly sentence: number
  readonly range: Range
  readonly rule: string
  readonly because: string
  /** What the broker offered for it. */
  readonly terms: readonly TermInText[]
}

const near = 3

/** Brokers in the sentences that speak of the deal, and in those around them. */
export function brokersIn(telling: Telling, anchors: readonly Anchor[]): Broker[] {
  const at = new Set(anchors.map(({ sentence }) => sentence))
  const sentences = new Set(
    [...at].flatMap((index) => Array.from({ length: 2 * near + 1 }, (_, step) => index - near + step)),
  )
  return [...sentences]
    .toSorted((a, b) => a - b)
    .flatMap((index) => {
      const sentence = telling.sentences[index]
      if (!sentence) return []
      return [...byVerb(telling, sentence, index, anchors), ...byNoun(telling, sentence, index)]
    })
}

// [Lukashenko] was credited with negotiating the deal;  a truce brokered by [Egypt];  the [Egyptian]-brokered truce
function byVerb(telling: Telling, sentence: Clauses, index: number, anchors: readonly Anchor[]): Broker[] {
  return sentence.clauses.flatMap((clause) => {
    if (!words.brokering.has(clause.lemma) || clause.isNegated) return []
    const nouns = anchors.filter(({ sentence: own }) => own === index).map(({ noun }) => noun)
    const things = clause.isPassive ? clause.subjects : clause.objects
    // "the deal that [he] was credited with negotiating": the deal stands before its verb.
    const isDeal =
      things.some((phrase) => nouns.some(({ start }) => start === phrase.start)) ||
      (things.length === 0 && nouns.some(({ to }) => to <= clause.first))
    // "negotiate" is also what the sides do; who negotiates between others, or is credited with it, brings them together.
    const governor = sentence.clauses.find(({ complement }) => complement?.verb === clause.verb)
    const verb =
      governor?.lemma ?? sentence.clauses.findLast(({ verb: other }) => other.index < clause.verb.index)?.lemma
    const isCredited = verb === 'credit' || verb === 'help' || verb === 'thank' || verb === 'praise'
    if (!isDeal || (clause.lemma === 'negotiate' && !isCredited)) return []
    const doers = clause.isPassive
      ? clause.others.filter(({ preposition }) => preposition === 'by')
      : clause.subjects.length > 0
        ? clause.subjects
        : (governor?.subjects ?? [])
    return doers.slice(0, 1).flatMap((phrase) => {
      const actor = telling.meant(phrase)
      return actor
        ? [
            {
              actor,
              sentence: index,
              range: rangeOf(clause, sentence),
              rule: 'brokers',
              because: `“${clause.verb.text}” is what a broker does`,
              terms: termsAfter(telling, index, actor),
            },
          ]
        : []
    })
  })
}

// By acting as the intermediary and offering …, [Lukashenko] …;  [Oman], a go-between
function byNoun(telling: Telling, sentence: Clauses, index: number): Broker[] {
  const noun = sentence.told.words.find(({ lemma, tag }) => words.brokers.has(lemma) && /^(?:NN|JJ|NNS)$/u.test(tag))
  if (!noun) return []
  const before = sentence.told.words.slice(Math.max(0, noun.index - 4), noun.index)
  if (!before.some(({ lower }) => /^(?:as|the|a|an|,)$/u.test(lower))) return []
  const own = sentence.clauses.findLast(
    ({ lemma, verb, subjects }) =>
      /^(?:be|serve|act|become|remain)$/u.test(lemma) &&
      verb.index < noun.index &&
      noun.index - verb.index <= 5 &&
      subjects.some((phrase) => isSomebody(phrase, sentence.told)),
  )
  const main =
    own ??
    sentence.clauses.find(
      ({ isSide, isInfinitive, verb, subjects }) =>
        !isSide && !isInfinitive && verb.tag !== 'VBG' && subjects.some((phrase) => isSomebody(phrase, sentence.told)),
    )
  const [subject] = main?.subjects ?? []
  const actor = subject ? telling.meant(subject) : null
  if (!actor || !subject) return []
  return [
    {
      actor,
      sentence: index,
      range: { start: Math.min(subject.start, noun.start), end: Math.max(subject.end, noun.end) },
      rule: 'is-broker',
      because: `“${noun.text}” is said of ${telling.actors.get(actor)?.name ?? subject.head.text}`,
      terms: termsAfter(telling, index, actor),
    },
  ]
}

/** What the broker offers there, and in the next sentences of which the broker is the subject. */
function termsAfter(telling: Telling, index: number, actor: ActorId): TermInText[] {
  const paragraph = telling.sentences[index]?.told.paragraph
  return telling.sentences.slice(index, index + reach).flatMap((sentence, at) => {
    const isOwn =
      at === 0 ||
      (sentence.told.paragraph === paragraph &&
        sentence.clauses.some(
          ({ isSide, subjects }) => !isSide && subjects.some((phrase) => telling.meant(phrase) === actor),
        ))
    return isOwn ? offeredTerms(telling, sentence, actor) : []
  })
}

const reach = 3
