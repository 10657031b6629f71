import { actorsIn, type Clauses, deedTypesIn, groundOf, type Telling, textOfRange } from '#deeds'
import type { Indicator } from '#model'
import { contentName, edtfBounds, type Range } from '#util'
import { outlookFinders } from './order.ts'
import type { OutlookInText } from './outlook-in-text.ts'

/** What an article says to watch for: indicators, conditions, doubts, forecasts. Pure. */
export function outlookOf(telling: Telling): Indicator[] {
  return telling.sentences.flatMap((sentence) => {
    const found = outlookFinders.flatMap((finder) => finder(telling, sentence))
    return found
      .filter(
        (one, at) =>
          !found.slice(0, at).some(({ range }) => range.start < one.range.end && range.end > one.range.start),
      )
      .map((one) => indicatorOf(one, telling, sentence))
      .filter(({ kind, actors, text }) => (kind === 'watch' || actors.length > 0) && !anyone.test(text))
  })
}

/** Advice to the reader, and what is spoken of nobody in particular. */
const anyone = /\b(?:you|your|I|my|me|someone|anyone)\b/u

function indicatorOf(one: OutlookInText, telling: Telling, sentence: Clauses): Indicator {
  const { condition, consequence, range } = one
  const whole = {
    start: Math.min(range.start, condition?.start ?? range.start),
    end: Math.max(range.end, condition?.end ?? range.end),
  }
  const ground = groundOf(telling, range, one)
  const beside =
    condition && (condition.start < range.start || condition.end > range.end) ? [groundOf(telling, condition, one)] : []
  return {
    id: `i-${contentName(telling.article.id, range.start, range.end)}`,
    kind: one.kind,
    text: textOfRange(telling, whole),
    actors: actorsIn(telling, whole, sentence),
    hypothesis: null,
    condition: condition && textOfRange(telling, condition),
    consequence: consequence && textOfRange(telling, consequence),
    meets: deedTypesIn(condition ?? range, sentence),
    refutedBy: null,
    due: dueIn(telling, whole),
    since: ground.knownFrom,
    grounds: [ground, ...beside],
  }
}

/** A date in it that was still to come when the article appeared. */
function dueIn({ article, datesIn }: Telling, range: Range): string | null {
  const published = article.published.edtf === null ? null : edtfBounds(article.published.edtf)?.last
  if (published === null || published === undefined) return null
  const later = datesIn(range).flatMap(({ edtf, type }) => {
    const first = edtf !== null && type === 'DATE' ? edtfBounds(edtf)?.first : null
    return edtf !== null && first !== null && first !== undefined && first > published ? [edtf] : []
  })
  return later.at(-1) ?? null
}
