import { actorsOf, type Clause, type Clauses, type Phrase, rangeOf, type Telling, textOfRange } from '#deeds'
import type { ActorId, TieCategory } from '#model'
import type { Range } from '#util'
import type { TieInText } from '../tie-in-text.ts'

/** Said to be so: not denied, not only possible, not still to come. */
export const isSo = ({ isNegated, modal }: Clause): boolean => !isNegated && (modal === null || modal === 'can')

export const is = ({ forms }: Clause, list: ReadonlySet<string>): boolean => forms.some((form) => list.has(form))

interface Draft {
  readonly category: TieCategory
  readonly from: readonly ActorId[]
  readonly to: readonly ActorId[]
  readonly instrument?: string | null
  readonly range: Range
  readonly rule: string
  readonly because?: string
  readonly confidence?: number
  readonly when?: { readonly since: string | null; readonly until: string | null }
}

/** A tie from each to each; nobody is tied to themselves. */
export function tiesFrom(telling: Telling, draft: Draft): TieInText[] {
  const { category, from, to, instrument = null, range, rule, confidence = 0.7, when } = draft
  return from.flatMap((a) =>
    to
      .filter((b) => b !== a)
      .map((b) => ({
        from: a,
        to: b,
        category,
        instrument,
        since: when?.since ?? null,
        until: when?.until ?? null,
        range,
        rule,
        because: draft.because ?? `“${textOfRange(telling, range)}” says it`,
        confidence,
      })),
  )
}

/** A date in the clause, or right beside it: "the autumn of 2022, when [they met]". */
function besides(telling: Telling, clause: Range, { told }: Clauses): string | null {
  const dates = telling
    .datesIn({ start: Math.max(told.start, clause.start - 10), end: Math.min(told.end, clause.end + 5) })
    .filter(({ type, basis }) => type === 'DATE' && basis !== 'unknown')
  return dates.toSorted((a, b) => away(a, clause) - away(b, clause))[0]?.edtf ?? null
}

const away = (a: Range, b: Range): number => Math.max(0, b.start - a.end, a.start - b.end)

/** When a clause says that it was so; of a single event, from and to. */
export function during(telling: Telling, clause: Range, sentence: Clauses, isEvent = false) {
  const edtf = besides(telling, clause, sentence)
  return { since: edtf, until: isEvent ? edtf : null }
}

export const someone = (telling: Telling, phrases: readonly Phrase[]): ActorId[] => actorsOf(telling, phrases)

export const stretch = (clause: Clause, sentence: Clauses): Range => rangeOf(clause, sentence)

/** Phrases behind the verb after one of these prepositions. */
export const after = ({ others }: Clause, ...prepositions: readonly string[]): Phrase[] =>
  others.filter(({ preposition }) => preposition !== null && prepositions.includes(preposition))

/** The words of a phrase without its article. */
export const nameOf = (telling: Telling, { start, end }: Range): string =>
  textOfRange(telling, { start, end }).replace(/^(?:the|a|an|its|his|her|their)\s+/iu, '')

/** Whom a phrase is of: "Moscow’s [support]", "the [support] of Moscow", "Russian [weapons]". */
export function ownersOf(telling: Telling, phrase: Phrase, { phrases, told }: Clauses): ActorId[] {
  const owner = phrases.find(({ isOwner, to }) => isOwner && to + 1 === phrase.from)
  const of = phrases.find(({ preposition, from }) => preposition === 'of' && from - phrase.to === 1)
  const adjective = phrase.modifiers.flatMap(({ text }) => telling.stateOf(text) ?? [])
  const pronoun = phrase.modifiers.find(({ tag }) => tag === 'PRP$')
  const own = owner ? telling.meant(owner) : null
  if (own) return [own]
  if (pronoun) {
    const meant = telling.meant(pronoun)
    if (meant) return [meant]
  }
  if (adjective.length > 0) return adjective
  const ofWhom = of ? telling.meant(of) : null
  return ofWhom && told ? [ofWhom] : []
}
