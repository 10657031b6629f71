import type { TimeExpression } from '#model'
import { type EpochDay, edtfBounds, isDay, overlaps } from '#util'
import type { Sentence } from '../../sentence.ts'
import { dateFinders } from './order.ts'

/** Time expressions sentence by sentence, each read in the light of the day and the year last spoken of. */
export function findDates(text: string, sentences: readonly Sentence[], reference: EpochDay | null): TimeExpression[] {
  const found: TimeExpression[] = []
  let previous: EpochDay | null = null
  let year: number | null = null
  for (const { start, end } of sentences) {
    const context = { sentence: text.slice(start, end), offset: start, reference, previous, year }
    const kept: TimeExpression[] = []
    for (const finder of dateFinders) {
      for (const expression of finder(context)) {
        if (!kept.some((other) => overlaps(other, expression))) kept.push(expression)
      }
    }
    kept.sort((a, b) => a.start - b.start)
    found.push(...kept)
    for (const { edtf, value } of kept) {
      if (edtf !== null && isDay(edtf)) previous = edtfBounds(edtf)?.first ?? previous
      year = Number(/^\d{4}(?!\d)/u.exec(value)?.[0] ?? year) || year
    }
  }
  return found
}
