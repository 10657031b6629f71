import type { Analysed } from '#language'
import type {
  Actor,
  ActorId,
  ArticleId,
  Claim,
  Dated,
  Mention,
  Participant,
  Polarity,
  Proposition,
  TimeExpression,
} from '#model'
import { unknownDate } from '#model'
import { contains, contentName, overlaps, type Range, rangeIndex } from '#util'
import type { Clause, Phrase } from './clause.ts'
import type { Draft, PropositionFinder } from './draft.ts'
import type { Parsed } from './parsed.ts'

/** What is known of an article before its propositions are looked for. */
export interface Told {
  readonly article: ArticleId
  readonly analysed: Pick<Analysed, 'text' | 'dates'>
  readonly claims: readonly Claim[]
  readonly actors: readonly Actor[]
  readonly mentions: readonly Mention[]
}

/** What propositions need of a language. */
export interface PropositionLanguage {
  /** The dictionary form of a word in lower case, by its part of speech. */
  readonly lemmaOf: (lower: string, tag: string) => string
  clausesOf(parsed: Parsed): readonly Clause[]
  /** A phrase as it names somebody or something. */
  nameOf(phrase: Phrase): string
  /** Whom a pronoun means, as far as the word tells. */
  readonly pronouns: { readonly speaker: RegExp; readonly person: RegExp }
  readonly finders: readonly PropositionFinder[]
}

/**
 * What the claims of an article, and its running text, state: typed statements over its cast, each with the clause that it stands in and
 * the rule that found it. A clause in the content of several claims is the innermost one's. Pure; linear in the number of clauses.
 */
export function propositionsOf(told: Told, parsed: Parsed, language: PropositionLanguage): Proposition[] {
  const { claims, mentions, analysed } = told
  const clauses = language.clausesOf(parsed)
  const context: Context = {
    ...told,
    language,
    contentAt: rangeIndex(claims, ({ content }) => content),
    cueAt: rangeIndex(claims, ({ cue }) => cue),
    mentionAt: rangeIndex(mentions, (mention) => [mention]),
    dateOf: datesOf(clauses, parsed, analysed.dates),
    lastPerson: { actor: null },
  }
  const found = clauses.flatMap((clause) => {
    const claim = claimOf(clause, context)
    const drafts = language.finders.flatMap((finder) =>
      finder.find(clause).map((draft) => [finder.rule, draft] as const),
    )
    const made = drafts.map(([rule, draft]) => propositionOf(rule, draft, clause, claim, context))
    remember(clause, context)
    return made
  })
  return [...new Map(found.map((one) => [one.id, one])).values()]
}

interface Context extends Told {
  readonly language: PropositionLanguage
  readonly contentAt: (range: Range) => readonly Claim[]
  readonly cueAt: (range: Range) => readonly Claim[]
  readonly mentionAt: (range: Range) => readonly Mention[]
  /** By the number of a clause's predicate. */
  readonly dateOf: ReadonlyMap<number, Dated>
  /** The person who was last the subject of a clause: whom "he" and "she" mean. */
  readonly lastPerson: { actor: ActorId | null }
}

/** The innermost claim that the predicate is content of; else the claim whose cue it is ("described them as betrayers"). */
function claimOf({ predicate }: Clause, { contentAt, cueAt }: Context): Claim | null {
  const size = ({ content }: Claim) => content.reduce((sum, { start, end }) => sum + end - start, 0)
  const inside = contentAt(predicate).filter(({ content }) => content.some((part) => contains(part, predicate)))
  const [innermost] = inside.toSorted((a, b) => size(a) - size(b))
  return innermost ?? cueAt(predicate)[0] ?? null
}

function propositionOf(rule: string, draft: Draft, clause: Clause, claim: Claim | null, context: Context): Proposition {
  const { article } = context
  const isCue = claim !== null && !claim.content.some((part) => contains(part, clause.predicate))
  const roles = draft.roles.map(([role, phrase]): Participant => {
    const { actor, name } = whoIs(phrase, claim, isCue, context)
    return { role, actor, name }
  })
  const dated = timeOf(clause, isCue ? null : claim, context)
  const polarity = polarityOf(clause, draft, isCue ? null : claim)
  return {
    id: `p-${contentName(article, rule, claim?.id ?? '', clause.predicate.start, JSON.stringify(draft.arguments), ...roles.map(({ role, name }) => `${role}:${name}`))}`,
    article,
    claim: claim?.id ?? null,
    at: placesOf(draft, clause),
    kind: draft.kind,
    roles,
    arguments: { ...draft.arguments, tense: clause.tense },
    time: dated.time,
    polarity,
    modality: draft.modality ?? modalityOf(clause, isCue ? null : claim),
    rule,
    why: {
      rule,
      because: draft.because,
      steps: [
        ...(isCue ? ['it stands in the words that report, so the article states it'] : []),
        ...(clause.isNegated ? ['its clause is negated'] : []),
        ...(claim?.polarity === 'negative' && !isCue ? ['the claim denies it'] : []),
        ...dated.steps,
      ],
    },
  }
}

/** The clause, and what takes part in it from outside. */
function placesOf({ roles }: Draft, { range }: Clause): { start: number; end: number }[] {
  const outside = roles.filter(([, phrase]) => !overlaps(range, phrase)).map(([, { start, end }]) => ({ start, end }))
  return [...outside, { ...range }].toSorted((a, b) => a.start - b.start)
}

function whoIs(
  phrase: Phrase,
  claim: Claim | null,
  isCue: boolean,
  { mentionAt, language, actors, lastPerson }: Context,
): Pick<Participant, 'actor' | 'name'> {
  const name = language.nameOf(phrase)
  const { speaker, person } = language.pronouns
  if (isCue && claim && claim.source.some((part) => overlaps(part, phrase.head))) return { actor: claim.speaker, name }
  if (speaker.test(name)) return { actor: claim?.speaker ?? null, name }
  if (person.test(name)) {
    const own = actors.find(({ id }) => id === claim?.speaker)
    return { actor: own?.type === 'person' && !isCue ? own.id : lastPerson.actor, name }
  }
  const mentions = mentionAt(phrase.head).filter((mention) => contains(mention, phrase.head))
  const [longest] = mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  return { actor: longest?.actor ?? null, name }
}

function remember({ subjects }: Clause, { mentionAt, actors, lastPerson }: Context): void {
  for (const { head } of subjects) {
    const mention = mentionAt(head).find((one) => contains(one, head))
    const actor = actors.find(({ id }) => id === mention?.actor)
    if (actor?.type === 'person') lastPerson.actor = actor.id
  }
}

/** The date in the clause; else when the claim is about. The day of an article is no day of what it tells. */
function timeOf(
  { predicate }: Clause,
  claim: Claim | null,
  { dateOf }: Context,
): { time: Dated; steps: readonly string[] } {
  const own = dateOf.get(predicate.index)
  if (own) return { time: own, steps: [] }
  return claim && claim.about.edtf !== null
    ? { time: claim.about, steps: ['dated as its claim'] }
    : { time: unknownDate, steps: [] }
}

/** Each date with the clause that it depends on. */
function datesOf(
  clauses: readonly Clause[],
  { words }: Parsed,
  dates: readonly TimeExpression[],
): ReadonlyMap<number, Dated> {
  const predicates = new Set(clauses.map(({ predicate }) => predicate.index))
  const found = new Map<number, Dated>()
  let at = 0
  for (const { start, edtf, basis, type } of dates) {
    while (at < words.length && (words[at]?.end ?? 0) <= start) at++
    if (edtf === null || basis === 'unknown' || type === 'DURATION' || type === 'SET') continue
    let own = words[at]
    for (let step = 0; own && !predicates.has(own.index) && step < 40; step++) own = words[own.head]
    if (own && predicates.has(own.index) && !found.has(own.index)) found.set(own.index, { edtf, basis })
  }
  return found
}

function polarityOf({ isNegated }: Clause, { isTurned = false }: Draft, claim: Claim | null): Polarity {
  if (claim?.polarity === 'questioned') return 'questioned'
  const turns = [isNegated, isTurned, claim?.polarity === 'negative' && !isNegated].filter(Boolean).length
  return turns % 2 === 1 ? 'negative' : 'positive'
}

const modalityOf = ({ modality }: Clause, claim: Claim | null): Proposition['modality'] =>
  modality === 'asserted' ? (claim?.modality ?? 'asserted') : modality
