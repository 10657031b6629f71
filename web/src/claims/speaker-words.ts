import type { ClaimView } from '#contract'
import { texts } from '../texts.ts'

/** Who speaks, in words, where nobody in the cast does. */
export const speakerWords = ({ speakerName, form }: ClaimView): string =>
  speakerName ?? (form === 'author' ? texts.claims.author : texts.claims.nobody)
