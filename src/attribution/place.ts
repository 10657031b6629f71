import type { Analysed, Sentence } from '#language'
import { rangeIndex } from '#util'
import type { Place } from './attribution.ts'

/**
 * Gives a sentence as finders see it: of the dates and quotations of the text they are given those that meet the
 * sentence, however many there are.
 */
export function placesOf(analysed: Analysed): (sentence: Sentence, index: number) => Place {
  const datesAt = rangeIndex(analysed.dates, (date) => [date])
  const quotationsAt = rangeIndex(analysed.quotations, (quotation) => [quotation])
  return (sentence, index) => ({
    analysed: { ...analysed, dates: datesAt(sentence), quotations: quotationsAt(sentence) },
    sentence,
    index,
  })
}
