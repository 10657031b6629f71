import type { ClaimView } from '#contract'
import type { Ledger } from '#ledger'
import type { AsOf, LinkKind } from '#model'
import { claimGraph } from './claim-graph.ts'
import { claimsNamed } from './claim-views.ts'
import { kindOf } from './link-kind.ts'

/** A link of a claim, seen from it. */
export interface SeenLink {
  readonly kind: LinkKind
  /** True where the other is the later one. */
  readonly isLater: boolean
  readonly other: ClaimView
}

/** The links that claims of a case are an end of, by claim; those of copies stand for the claim that they copy. */
export async function linksByClaim(
  ledger: Ledger,
  claims: readonly ClaimView[],
  asOf: AsOf,
): Promise<ReadonlyMap<string, readonly SeenLink[]>> {
  const graph = await claimGraph(ledger, asOf)
  const ids = claims.map(({ id }) => id)
  const links = await graph.around(ids)
  const ends = [...new Set(links.flatMap(({ a, b }) => [a.claim, b.claim]))]
  const views = new Map<string, ClaimView>((await claimsNamed(ledger, ends, asOf)).map((view) => [view.id, view]))
  const accounts = new Map(
    [...views].map(([id, view]) => [id, { actor: view.speaker, origin: view.origin.id, saidOn: view.saidOn }]),
  )
  const found = new Map<string, SeenLink[]>()
  const add = (id: string, link: SeenLink) => found.set(id, [...(found.get(id) ?? []), link])
  for (const link of links) {
    const [a, b] = [views.get(link.a.claim), views.get(link.b.claim)]
    const kind = kindOf(link, accounts)
    if (!a || !b || kind === null) continue
    for (const id of await graph.sameWords(link.a.claim)) add(id, { kind, isLater: true, other: b })
    for (const id of await graph.sameWords(link.b.claim)) add(id, { kind, isLater: false, other: a })
  }
  return new Map(ids.map((id) => [id, found.get(id) ?? []]))
}
