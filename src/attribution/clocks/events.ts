import { type Analysed, publishedAt, type Sentence, sentenceAt } from '#language'
import {
  type ArticleId,
  type Claim,
  type Dated,
  eventIdSchema,
  spanOf,
  type TimeExpression,
  type TimelineEvent,
} from '#model'
import { contains, contentName, isDay, type Range, rangeIndex, textOf } from '#util'
import { by, firstDay, lastDay } from './published.ts'

/**
 * What the text dates: one event for each date of a sentence, or of a claim's content. What a claim tells of became public with the
 * claim; a speech act on its own day; what the article tells by itself, by the day of the article.
 */
export function eventsOf(
  article: ArticleId,
  analysed: Analysed,
  claims: readonly Claim[],
  published: Dated,
): TimelineEvent[] {
  const claimsAt = rangeIndex(claims, ({ cue, content }) => [...cue, ...content])
  const drafts = analysed.dates.flatMap((date) => eventOf(article, date, analysed, claimsAt, published))
  return [...new Map(drafts.map((event) => [event.id, event])).values()]
}

function eventOf(
  article: ArticleId,
  date: TimeExpression,
  analysed: Analysed,
  claimsAt: (range: Range) => readonly Claim[],
  published: Dated,
): TimelineEvent[] {
  const { text, sentences, notices } = analysed
  const sentence = sentenceAt(sentences, date.start)?.sentence
  if (
    date.edtf === null ||
    date.basis === 'unknown' ||
    date.type === 'SET' ||
    date.type === 'DURATION' ||
    !sentence ||
    !tells(sentence)
  )
    return []
  const on: Dated = { edtf: date.edtf, basis: date.basis }
  const { range, disclosed } = contentWith(date, claimsAt(date)) ??
    speechOn(on, date, sentence, analysed, claimsAt, publishedAt(notices, published, date.start)) ?? {
      range: sentence,
      disclosed: by(lastDay(publishedAt(notices, published, date.start))),
    }
  return [
    {
      id: eventIdSchema.parse(`e-${contentName(article, date.edtf, range.start, range.end)}`),
      article,
      on,
      disclosed,
      span: spanOf(text, range),
      claims: claimsAt(range).map(({ id }) => id),
    },
  ]
}

const tells = ({ block }: Sentence): boolean => block === 'paragraph' || block === 'quote'

interface Told {
  readonly range: Range
  readonly disclosed: Dated
}

/** What a claim tells of became public with the claim. */
function contentWith(date: Range, claims: readonly Claim[]): Told | null {
  for (const { content, knownFrom } of claims) {
    const range = content.find((part) => contains(part, date))
    if (range) return { range, disclosed: knownFrom }
  }
  return null
}

/**
 * Somebody spoke in public on that day, and the sentence is public on it. Where the sentence tells of more, which may have come later,
 * only the clause of the speech is; and where the clause itself holds later words, it counts from the latest of them.
 */
function speechOn(
  on: Dated,
  date: Range,
  sentence: Sentence,
  { text }: Analysed,
  claimsAt: (range: Range) => readonly Claim[],
  published: Dated,
): Told | null {
  if (on.edtf === null || !isDay(on.edtf) || !notAfter(on, published)) return null
  const claims = claimsAt(sentence)
  const speeches = claims.filter(({ saidOn, form }) => saidOn.edtf === on.edtf && form !== 'author')
  if (speeches.length === 0) return null
  const isAlone = claims.length === speeches.length && !textOf(text, sentence).includes(';')
  const range = isAlone ? sentence : clauseOf(speeches, date, sentence, text)
  const latest = claimsAt(range).map(({ knownFrom }) => knownFrom)
  return { range, disclosed: latest.reduce((a, b) => ((lastDay(b) ?? 0) > (lastDay(a) ?? 0) ? b : a), on) }
}

/** From the date, source or cue, whichever comes first, with the words that lead to it, to the end of what was said. */
function clauseOf(speeches: readonly Claim[], date: Range, sentence: Sentence, text: string): Range {
  const parts = speeches.flatMap(({ source, cue, content }) => {
    const end = Math.max(...[...cue, ...content].map((part) => part.end))
    return [...source.filter((part) => part.end <= end), ...cue, ...content]
  })
  const within = [date, ...parts].filter((part) => contains(sentence, part))
  const first = Math.min(...within.map(({ start }) => start))
  const lead = /[^,;:.!?–—]*$/u.exec(text.slice(sentence.start, first))?.[0].trimStart().length ?? 0
  return { start: first - lead, end: Math.max(...within.map(({ end }) => end)) }
}

const notAfter = (on: Dated, published: Dated): boolean =>
  (firstDay(on) ?? 0) <= (lastDay(published) ?? Number.POSITIVE_INFINITY)
