import {
  type Actor,
  type ActorId,
  type Article,
  type Claim,
  type Dated,
  type Ground,
  spanOf,
  type TimeExpression,
  unknownDate,
} from '#model'
import { contains, overlaps, type Range } from '#util'
import { type Clause, type Clauses, clausesOf } from './clauses.ts'
import type { Phrase } from './phrases.ts'
import type { Told, Word } from './told.ts'

/** An article with its grammar, its cast and its claims: where findings are looked for. */
export interface Telling {
  readonly article: Pick<Article, 'id' | 'text' | 'published'>
  readonly sentences: readonly Clauses[]
  readonly actors: ReadonlyMap<ActorId, Actor>
  /** Who wrote the article. */
  readonly author: ActorId | null
  /** Whom a stretch means: a name, a post, a pronoun, a noun that points back. */
  readonly meant: (range: Range) => ActorId | null
  /** The state of the cast that a word names: "Belarusian", "Minsk". */
  readonly stateOf: (word: string) => ActorId | null
  readonly claimsAt: (range: Range) => readonly Claim[]
  readonly datesIn: (range: Range) => readonly TimeExpression[]
}

interface Given {
  readonly article: Telling['article']
  readonly told: readonly Told[]
  readonly actors: readonly Actor[]
  readonly author: ActorId | null
  readonly meant: Telling['meant']
  readonly stateOf: Telling['stateOf']
  readonly claims: readonly Claim[]
  readonly dates: readonly TimeExpression[]
}

/** Headings say again, shortened, what the text says; boilerplate is none of it. */
const isText = ({ block }: Told): boolean => block === 'paragraph' || block === 'quote'

export function tellingOf({ article, told, actors, author, meant, stateOf, claims, dates }: Given): Telling {
  return {
    article,
    sentences: told.filter(isText).map(clausesOf),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    author,
    meant,
    stateOf,
    claimsAt: (range) =>
      claims.filter(({ content, confidence }) => confidence >= least && content.some((part) => contains(part, range))),
    datesIn: (range) => dates.filter((date) => overlaps(date, range)),
  }
}

const least = 0.3

/** What a finding in this stretch rests on: the claims that hold it, and by whose account it stands there. */
export function groundOf(
  { article, author, claimsAt }: Telling,
  range: Range,
  { rule, because, confidence }: { readonly rule: string; readonly because: string; readonly confidence: number },
): Ground {
  const claims = claimsAt(range).filter(({ polarity }) => polarity === 'positive')
  const told = claims.find(({ form }) => form !== 'author')
  return {
    article: article.id,
    span: spanOf(article.text, range),
    claims: claims.map(({ id }) => id),
    account: told ? told.speaker : author,
    knownFrom: told?.knownFrom ?? article.published,
    confidence,
    why: { rule, because, steps: [] },
  }
}

/** The actors that noun phrases mean, each once. A phrase that names nobody of the cast gives none. */
export function actorsOf(telling: Telling, phrases: readonly Phrase[]): ActorId[] {
  return [...new Set(phrases.flatMap((phrase) => telling.meant(phrase) ?? []))]
}

/** A time that something happened at, said in the clause itself; not the time of saying it. */
export function whenOf(telling: Telling, clause: Range, { told }: Clauses): Dated {
  const [claim] = telling.claimsAt(clause)
  const part = claim?.content.find((content) => contains(content, clause))
  const scope = part ?? told
  const dates = telling
    .datesIn(scope)
    .filter(({ type, edtf, basis }) => type === 'DATE' && edtf !== null && basis !== 'unknown')
  const near = dates.toSorted((a, b) => distance(a, clause) - distance(b, clause))[0]
  if (near?.edtf && near.basis !== 'unknown') return { edtf: near.edtf, basis: near.basis }
  return unknownDate
}

const distance = (a: Range, b: Range): number =>
  overlaps(a, b) ? 0 : Math.min(Math.abs(a.start - b.end), Math.abs(b.start - a.end))

/** The stretch of a clause: from its first subject to the last phrase behind its verb. */
export function rangeOf(clause: Clause, { told }: Clauses): Range {
  const phrases = [...clause.subjects, ...clause.objects, ...clause.others]
  const first = told.words[clause.first] ?? clause.verb
  const inner = clause.complement
  const end = Math.max(
    clause.verb.end,
    ...phrases.map((phrase) => phrase.end),
    inner ? inner.verb.end : 0,
    ...(inner ? [...inner.objects, ...inner.others].map((phrase) => phrase.end) : []),
  )
  const before = clause.subjects.filter(({ start }) => start < first.start)
  return { start: Math.min(first.start, ...before.map(({ start }) => start)), end }
}

/** The words of a sentence that lie in a stretch. */
export const wordsIn = ({ words }: Told, range: Range): Word[] =>
  words.filter((word) => word.start >= range.start && word.end <= range.end)

export const textOfRange = ({ article }: Telling, { start, end }: Range): string =>
  article.text.slice(start, end).replace(/\s+/gu, ' ')
