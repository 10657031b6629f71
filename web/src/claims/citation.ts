import type { ClaimView } from '#contract'
import { clockWords } from '../dates/clock-words.ts'
import { dateWords } from '../dates/date-words.ts'
import { texts } from '../texts.ts'
import { bareWords } from './bare-words.ts'
import { claimAddress } from './claim-address.ts'
import { speakerWords } from './speaker-words.ts'

/** A claim as a reader would cite it: who, what, when, where it stands, and the address of its sentence. */
export function citation(claim: ClaimView, origin: string, locale?: string): string {
  const { title, outlet, published } = claim.article
  const place = [
    title === null ? texts.articles.untitled : `“${title}”`,
    ...(outlet === null ? [] : [outlet]),
    published.edtf === null ? texts.clockNotKnown.published : dateWords(published.edtf, locale),
  ].join(', ')
  return `${speakerWords(claim)}${claim.text.cue === '' ? '' : ` (${claim.text.cue})`}: “${bareWords(claim.text.content)}” (${clockWords('said', claim.saidOn, locale)}). In: ${place}. ${origin}${claimAddress(claim)}`
}
