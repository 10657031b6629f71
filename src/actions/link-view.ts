import type { LinkView } from '#contract'
import type { Ledger } from '#ledger'
import { type AsOf, linkKindSchema } from '#model'
import type { GraphLink } from './claim-graph.ts'
import { claimsNamed } from './claim-views.ts'
import { kindOf } from './link-kind.ts'

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

/** Links as they are across the case, each with its own; without what people say of questions, which is no link. */
export async function linkViews(
  ledger: Ledger,
  links: readonly GraphLink[],
  asOf: AsOf,
): Promise<(readonly [GraphLink, LinkView])[]> {
  const ends = [...new Set(links.flatMap(({ a, b }) => [a.claim, b.claim]))]
  const views = await claimsNamed(ledger, ends, asOf)
  const accounts = new Map<string, { actor: string | null; origin: string; saidOn: (typeof views)[number]['saidOn'] }>(
    views.map(({ id, speaker, origin, saidOn }) => [id, { actor: speaker, origin: origin.id, saidOn }]),
  )
  return links.flatMap((link) => {
    const kind = kindOf(link, accounts)
    return kind === null ? [] : [[link, { ...linkView(link), kind }] as const]
  })
}
