import type { Ledger } from '#ledger'
import type { AsOf, Link } from '#model'
import { contentName } from '#util'
import { type AccountLink, englishVersions, linksOf } from '#versions'
import { caseAccounts } from './case-accounts.ts'

/** How the claims of a case stand to one another at a point of its clocks: `b`, the later, to `a`. */
export async function listLinks(ledger: Ledger, asOf: AsOf): Promise<Link[]> {
  const { accounts, claims } = await caseAccounts(ledger, asOf)
  return linksOf(accounts, englishVersions).flatMap((link) => {
    const [a, b] = [claims.get(link.a)?.id, claims.get(link.b)?.id]
    return a && b ? [{ ...link, a, b, id: linkId(link) }] : []
  })
}

/** The same two claims have the same link id whatever else is in the case. */
const linkId = ({ a, b, kind }: AccountLink): string => `l-${contentName(a, b, kind)}`
