import type { LinkView } from '#contract'
import type { Ledger, LinkPlace } from '#ledger'
import type { AsOf } from '#model'
import { claimGraph, type GraphLink } from './claim-graph.ts'
import { cursorOf, placeFrom } from './cursor.ts'
import { isLinkPlace, withRivals } from './link-pages.ts'
import { linkViews } from './link-view.ts'

export interface LinkQuery {
  /** Only links that this claim is an end of. */
  readonly claim?: string | undefined
  readonly kind?: string | undefined
  /** Only those that nobody judged and that are not surer than this: what waits for a person. */
  readonly waiting?: number | undefined
  readonly limit?: number | undefined
  readonly cursor?: string | undefined
}

/** A link that is not surer than this waits for a person. */
export const unsureBelow = 0.8

/** So many links are looked at in one go. */
const atOnce = 500

/**
 * How the claims of a case stand to one another at a point of its clocks, `b`, the later, to `a`; by the day of the later. Of the same
 * words by one speaker only the first is linked.
 */
export async function listLinks(
  ledger: Ledger,
  asOf: AsOf,
  query: LinkQuery = {},
): Promise<{ links: LinkView[]; next: string | null }> {
  const graph = await claimGraph(ledger, asOf)
  const asked = async (links: readonly GraphLink[]): Promise<Map<GraphLink, LinkView>> =>
    new Map(
      (await linkViews(ledger, links, asOf)).filter(
        ([, { kind, judgement, confidence }]) =>
          (query.kind === undefined || kind === query.kind) &&
          (query.waiting === undefined || (judgement === null && confidence <= query.waiting)),
      ),
    )
  if (query.claim !== undefined)
    return { links: [...(await asked(await graph.around([query.claim]))).values()], next: null }
  const links: LinkView[] = []
  let after: LinkPlace | null = placeFrom(query.cursor, isLinkPlace)
  for (;;) {
    const rows = await ledger.linksPage({ after, most: atOnce, opening: false }, asOf)
    const standing = await graph.standing(await withRivals(ledger, rows, asOf))
    const places = new Map(standing.map((link) => [`${link.owner} ${link.id}`, link]))
    const own = rows.flatMap((row) => places.get(`${row.owner} ${row.id}`) ?? [])
    for (const [link, view] of await asked(own)) {
      links.push(view)
      if (query.limit !== undefined && links.length >= query.limit) {
        const isEnd = own.at(-1) === link && rows.length < atOnce
        return { links, next: isEnd ? null : cursorOf(link.place) }
      }
    }
    if (rows.length < atOnce) return { links, next: null }
    after = rows.at(-1) ?? null
  }
}
