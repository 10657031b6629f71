import type { LinkView } from '#contract'
import { linkKindSchema } from '#model'
import type { GraphLink } from './claim-graph.ts'

/** A link as others see it. */
export const linkView = ({
  id,
  a,
  b,
  kind,
  rule,
  reason,
  confidence,
  choice,
  judgement,
  owner,
}: GraphLink): LinkView => ({
  id,
  a: a.claim,
  b: b.claim,
  kind: linkKindSchema.parse(kind),
  rule,
  reason,
  confidence,
  by: choice === 'written' || owner.startsWith('l-') ? 'written' : 'found',
  judgement,
})
