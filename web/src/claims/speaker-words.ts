import type { ClaimView } from '#contract'
import { texts } from '../texts.ts'

/** Who speaks, in words: a name, the source's own words where it has none ("two officials"), or that nobody is named. */
export const speakerWords = ({ speakerName, form, text }: ClaimView): string =>
  speakerName ?? (form === 'author' ? texts.claims.author : text.source || texts.claims.nobody)
