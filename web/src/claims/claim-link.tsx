import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ClaimView } from '#contract'

interface Props {
  readonly claim: ClaimView
  readonly children: ReactNode
}

/** Opens the claim's sentence in its article. */
export const ClaimLink = ({ claim, children }: Props) => (
  <Link to="/articles/$id" params={{ id: claim.article.id }} search={{ claim: claim.id }} resetScroll={false}>
    {children}
  </Link>
)
