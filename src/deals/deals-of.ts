import { type Clauses, groundOf, type Phrase, type Telling } from '#deeds'
import { type ActorId, type Deal, type DealGround, type DealStep, type Deed, unknownDate } from '#model'
import { contentName, type Range } from '#util'
import type { Anchor } from './anchor.ts'
import { type Broker, brokersIn } from './brokers.ts'
import * as words from './en/words.ts'
import { namedDeal, nameOf } from './named-deal.ts'
import { stepsOf } from './steps.ts'
import { openTermsIn, type TermInText, termsIn } from './terms.ts'

/**
 * The deals of an article: places that speak of one agreement, who brought it about, between whom, on what terms, and the steps that
 * its sides took. What names neither two sides nor a broker nor a side with a term is only talk of a deal. Pure.
 */
export function dealsOf(telling: Telling, deeds: readonly Deed[]): Deal[] {
  return groupsOf(telling, anchorsIn(telling)).flatMap((anchors) => {
    const deal = dealOf(telling, anchors, deeds)
    return deal ? [deal] : []
  })
}

const anchorsIn = (telling: Telling): Anchor[] =>
  telling.sentences.flatMap((sentence, index) =>
    sentence.phrases.filter((phrase) => isDeal(telling, phrase, sentence)).map((noun) => ({ noun, sentence: index })),
  )

function isDeal({ article }: Telling, { head, start, end, from }: Phrase, { told }: Clauses): boolean {
  if (!words.agreements.has(head.lemma)) return false
  if (words.noDeal.test(article.text.slice(Math.max(told.start, start - 12), end))) return false
  return !(head.lemma === 'deal' && told.words[head.index + 1]?.lower === 'of') && from >= 0
}

/** Places that can speak of one deal: the same noun or a plain one, and no other word before it ("trade deal" / "arms deal"). */
function groupsOf({ actors, meant }: Telling, anchors: readonly Anchor[]): Anchor[][] {
  const groups: { names: string | null; anchors: Anchor[] }[] = []
  for (const anchor of anchors) {
    const names =
      sortOf(anchor.noun) ?? (meant(anchor.noun) === null ? null : actors.size > 0 ? anchor.noun.head.lower : null)
    const known = groups.find((group) => names === null || group.names === null || group.names === names)
    if (known) {
      known.anchors.push(anchor)
      known.names ??= names
    } else groups.push({ names, anchors: [anchor] })
  }
  return groups.map((group) => group.anchors)
}

/** "the [nuclear] deal", "the [Minsk] agreement" */
const sortOf = ({ modifiers }: Phrase): string | null =>
  modifiers
    .filter(
      ({ tag, lower }) =>
        /^(?:NN|NNP|JJ)$/u.test(tag) &&
        !/^(?:new|final|possible|proposed|controversial|landmark|historic|peace|potential|initial|interim|original|current|so-called|tentative|recent|solution)$/u.test(
          lower,
        ),
    )
    .map(({ lower }) => lower)[0] ?? null

function dealOf(telling: Telling, anchors: readonly Anchor[], deeds: readonly Deed[]): Deal | null {
  const brokers = brokersIn(telling, anchors)
  const broker = mostNamed(brokers.map(({ actor }) => actor))
  const sides = sidesIn(telling, anchors, brokers).filter(({ actor }) => actor !== broker)
  const terms = [...termsIn(telling, anchors), ...brokers.flatMap(({ terms: offered }) => offered)]
  const parties = [...new Set(sides.map(({ actor }) => actor))].slice(0, mostParties)
  const stands =
    parties.length >= 2 ||
    (broker !== null && parties.length + terms.length > 0) ||
    (parties.length === 1 && terms.length > 0)
  const [first] = anchors
  if (!stands || !first) return null
  const open = openTermsIn(telling, anchors)
  const steps = stepsOf(telling, anchors, deeds, [...parties, ...(broker === null ? [] : [broker])])
  const ground = (
    part: DealGround['part'],
    of: string,
    { range, rule, because }: { range: Range; rule: string; because: string },
  ): DealGround => ({ ...groundOf(telling, range, { rule, because, confidence: 0.6 }), part, of })
  return {
    id: `d-${contentName(telling.article.id, first.noun.start)}`,
    name: nameOf(telling, anchors),
    date: dateOf(steps),
    parties,
    broker,
    terms: [...new Set(terms.map(({ text }) => text))],
    openTerms: [...new Set(open.map(({ text }) => text))],
    steps,
    grounds: [
      ...anchors.map((anchor) =>
        ground('deal', 'deal', {
          range: namedDeal(telling, anchor),
          rule: 'agreement-noun',
          because: 'an agreement is spoken of here',
        }),
      ),
      ...sides.filter(({ actor }) => parties.includes(actor)).map((side) => ground('party', side.actor, side)),
      ...brokers.filter(({ actor }) => actor === broker).map((one) => ground('broker', one.actor, one)),
      ...terms.map((term: TermInText) => ground('term', term.text, term)),
      ...open.map((term) => ground('open-term', term.text, term)),
    ],
  }
}

const mostParties = 6

/** When it was announced or signed; a deal with no such step has no date. */
const dateOf = (steps: readonly DealStep[]): Deal['date'] =>
  steps.find(({ kind, on }) => (kind === 'announcement' || kind === 'signature') && on.edtf !== null)?.on ?? unknownDate

function mostNamed(actors: readonly ActorId[]): ActorId | null {
  const counts = Map.groupBy(actors, (actor) => actor)
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null
}

interface Side {
  readonly actor: ActorId
  readonly range: Range
  readonly rule: string
  readonly because: string
}

/** "between A and B", "A and B agreed on / signed the deal", "A's deal with B", "allowed both A and B" in a sentence of its broker. */
function sidesIn(telling: Telling, anchors: readonly Anchor[], brokers: readonly Broker[]): Side[] {
  const side = (phrases: readonly Phrase[], range: Range, rule: string): Side[] =>
    phrases.flatMap((phrase) => {
      const actor = telling.meant(phrase)
      return actor
        ? [
            {
              actor,
              range: { start: phrase.start, end: phrase.end },
              rule,
              because: `“${telling.article.text.slice(range.start, range.end)}” names the sides`,
            },
          ]
        : []
    })
  const near = anchors.flatMap(({ noun, sentence: index }) => {
    const sentence = telling.sentences[index]
    if (!sentence) return []
    const between = sentence.phrases.findIndex(({ preposition, from }) => preposition === 'between' && from > noun.from)
    const pair = between < 0 ? [] : sentence.phrases.slice(between, between + 2)
    const withWhom = sentence.phrases.find(
      ({ preposition, from }) => preposition === 'with' && from >= noun.to && from - noun.to <= 2,
    )
    const reached = sentence.clauses.filter(
      ({ lemma, objects, others, isPassive }) =>
        !isPassive &&
        (words.reaching.has(lemma) || /^(?:negotiate|hold|want|seek|support|back)$/u.test(lemma)) &&
        [...objects, ...others].includes(noun),
    )
    const makers = reached
      .filter(
        ({ lemma, subjects }) =>
          words.reaching.has(lemma) || (lemma === 'negotiate' && (withWhom !== undefined || subjects.length > 1)),
      )
      .flatMap(({ subjects }) => subjects)
    return [
      ...side(pair, noun, 'between'),
      ...(withWhom && makers.length > 0 ? side([withWhom], noun, 'deal-with') : []),
      ...(makers.length > 1 || (makers.length === 1 && (withWhom || reached.some(({ complement }) => complement)))
        ? side(makers, noun, 'reached-by')
        : []),
    ]
  })
  const both = brokers.flatMap(({ sentence: index }) => {
    const sentence = telling.sentences[index]
    const at = sentence?.told.words.findIndex(({ lower }) => lower === 'both' || lower === 'between') ?? -1
    if (!sentence || at < 0) return []
    const first = sentence.phrases.findIndex(({ to }) => to > at + 1)
    return side(sentence.phrases.slice(first, first + 2), sentence.phrases[first] ?? sentence.told, 'both-sides')
  })
  // Whom a broker offers something to end it is a side.
  const offered = brokers.flatMap(({ terms }) =>
    terms.flatMap(({ range }) => {
      const sentence = telling.sentences.find(({ told }) => range.start >= told.start && range.start < told.end)
      const inside = sentence?.phrases.filter(({ start, end }) => start >= range.start && end <= range.end) ?? []
      return side(inside, range, 'offered-to').filter(({ actor }) => telling.actors.get(actor)?.type === 'person')
    }),
  )
  return [...near, ...both, ...offered]
}
