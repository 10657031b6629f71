import type { TimeExpression } from '#model'
import { type DayBounds, type EpochDay, edtfBounds, isDay, overlaps } from '#util'
import type { Sentence } from '../../sentence.ts'
import type { DateContext } from './found.ts'
import { dateFinders } from './order.ts'

/** Time expressions sentence by sentence, each read in the light of the day and the year last spoken of. */
export function findDates(text: string, sentences: readonly Sentence[], published: DayBounds | null): TimeExpression[] {
  const found: TimeExpression[] = []
  const reference = published && middleOf(published)
  const today = published?.first === published?.last ? reference : null
  let day: EpochDay | null = null
  let year: number | null = null
  for (const { start, end } of sentences) {
    const kept: TimeExpression[] = []
    const before = day
    const context: DateContext = {
      sentence: text.slice(start, end),
      offset: start,
      reference,
      today,
      previous: (at) => lastDayIn(kept.filter((expression) => expression.end <= at)) ?? before,
      year,
    }
    for (const finder of dateFinders) {
      for (const expression of finder(context)) {
        if (!kept.some((other) => overlaps(other, expression))) kept.push(expression)
      }
    }
    kept.sort((a, b) => a.start - b.start)
    found.push(...kept)
    day = lastDayIn(kept) ?? day
    for (const { value } of kept) year = Number(/^\d{4}(?!\d)/u.exec(value)?.[0] ?? year) || year
  }
  return found
}

const middleOf = ({ first, last }: DayBounds): EpochDay | null =>
  first === null || last === null ? last : Math.floor((first + last) / 2)

function lastDayIn(expressions: readonly TimeExpression[]): EpochDay | null {
  const days = expressions.filter(({ edtf }) => edtf !== null && isDay(edtf)).toSorted((a, b) => a.start - b.start)
  return edtfBounds(days.at(-1)?.edtf ?? '')?.first ?? null
}
