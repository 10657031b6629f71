import type { LeftOut } from '#contract'
import { isDay } from '#util'
import { dateWords, instantWords } from '../dates/date-words.ts'
import { texts } from '../texts.ts'
import type { AsOfSearch } from './as-of-search.ts'

/** What the as-of point does, in words. */
export function asOfWords({ asOf, recordAsOf }: AsOfSearch, locale?: string): string {
  const parts = [
    ...(asOf === undefined
      ? []
      : [isDay(asOf) ? texts.asOf.publicBy(dateWords(asOf, locale)) : texts.asOf.notADay(asOf)]),
    ...(recordAsOf === undefined ? [] : [texts.asOf.fileStood(instantWords(recordAsOf, locale))]),
  ]
  return parts.length > 0 ? parts.join(' · ') : texts.asOf.everything
}

/** What a reading leaves out and why, or null when it leaves out nothing. */
export function leftOutWords({ later, undated }: LeftOut): string | null {
  const parts = [...(later > 0 ? [texts.asOf.later(later)] : []), ...(undated > 0 ? [texts.asOf.undated(undated)] : [])]
  return parts.length > 0 ? parts.join(', ') : null
}
