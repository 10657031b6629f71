import type { ClaimView } from '#contract'

/** What was said, in the type of what was said; quotation marks only where the article has the very words. */
export const Quoted = ({ claim }: { readonly claim: ClaimView }) =>
  claim.form === 'direct' ? (
    <q className="said">{bare(claim.text.content)}</q>
  ) : (
    <span className="said">{claim.text.content}</span>
  )

const bare = (words: string): string => words.replace(/^["“”„«]+|["“”»]+$/gu, '')
