import type { ClaimView } from '#contract'
import { bareWords } from './bare-words.ts'

/** What was said, in the type of what was said; quotation marks only where the article has the very words. */
export const Quoted = ({ claim }: { readonly claim: ClaimView }) =>
  claim.form === 'direct' ? (
    <q className="said">{bareWords(claim.text.content)}</q>
  ) : (
    <span className="said">{claim.text.content}</span>
  )
