import type { ClaimView } from '#contract'

/** How it was said: without it "rejected the finding" would read as the finding. */
export const Cue = ({ claim }: { readonly claim: ClaimView }) =>
  claim.text.cue === '' ? null : <span className="cue">{claim.text.cue} </span>
