import { calendarDate, type EpochDay } from '#util'
import type { Sentence } from '../../sentence.ts'

const writtenYear = /(?<![\d$£€.,-])(?:1[0-9]\d{2}|20\d{2})(?![\d%]|[.,]\d)/gu
const deictic =
  /\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|month|night|morning)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gu

/**
 * A history tells of years long past and writes them out; news counts from its own day. In a history a date without a year is of the
 * year last spoken of. Without a day to count from, every text is read so.
 */
export function isHistory(text: string, sentences: readonly Sentence[], reference: EpochDay | null): boolean {
  if (reference === null) return true
  const { year } = calendarDate(reference)
  const [first, last] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0]
  const told = text.slice(first, last)
  const years = [...told.matchAll(writtenYear)].map(([written]) => Number(written))
  const distant = years.filter((written) => Math.abs(written - year) > 1).length
  if (years.length < 5 || distant < 0.6 * years.length) return false
  return [...told.matchAll(deictic)].length * 12 < years.length
}
