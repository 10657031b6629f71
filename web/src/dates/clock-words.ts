import type { ClaimView } from '#contract'
import type { Dated } from '#model'
import { texts } from '../texts.ts'
import { dateWords, instantWords } from './date-words.ts'

export type Clock = keyof typeof texts.clocks

/** A date with its clock and what it rests on: "said 6 July 2023 (in the text)". */
export function clockWords(clock: Clock, dated: Dated, locale?: string): string {
  if (dated.edtf === null) return texts.clockNotKnown[clock]
  const until = clock === 'about' ? texts.dates.until : texts.dates.by
  return `${texts.clocks[clock]} ${dateWords(dated.edtf, locale, 'long', until)} (${texts.basis[dated.basis]})`
}

export const recordedWords = (instant: string, locale?: string): string =>
  texts.dates.recorded(instantWords(instant, locale))

/** All the clocks of a claim, in the order in which a reader asks for them. */
export const claimClocks = (claim: ClaimView, locale?: string): readonly string[] => [
  clockWords('said', claim.saidOn, locale),
  clockWords('about', claim.about, locale),
  clockWords('public', claim.knownFrom, locale),
  recordedWords(claim.recordedAt, locale),
]
