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
import { contains, contentName, isDay, overlaps, type Range, rangeIndex } from '#util'
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
  { text, sentences, notices }: Analysed,
  claimsAt: (range: Range) => readonly Claim[],
  published: Dated,
): TimelineEvent[] {
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
  const carrier = claimsAt(date).find(({ content }) => content.some((part) => contains(part, date)))
  const range: Range = carrier?.content.find((part) => contains(part, date)) ?? sentence
  const on: Dated = { edtf: date.edtf, basis: date.basis }
  return [
    {
      id: eventIdSchema.parse(`e-${contentName(article, date.edtf, range.start, range.end)}`),
      article,
      on,
      disclosed: carrier
        ? carrier.knownFrom
        : disclosedWith(on, sentence, claimsAt(sentence), publishedAt(notices, published, date.start)),
      span: spanOf(text, range),
      claims: claimsAt(range).map(({ id }) => id),
    },
  ]
}

const tells = ({ block }: Sentence): boolean => block === 'paragraph' || block === 'quote'

/** The day on which somebody spoke in public is known on that day; anything else, by the day of the article. */
function disclosedWith(on: Dated, sentence: Sentence, claims: readonly Claim[], published: Dated): Dated {
  const isSpeech = claims.some(
    ({ saidOn, cue, form }) =>
      saidOn.edtf === on.edtf && form !== 'author' && cue.some((part) => overlaps(part, sentence)),
  )
  if (isSpeech && on.edtf !== null && isDay(on.edtf) && notAfter(on, published)) return on
  return by(lastDay(published))
}

const notAfter = (on: Dated, published: Dated): boolean =>
  (firstDay(on) ?? 0) <= (lastDay(published) ?? Number.POSITIVE_INFINITY)
