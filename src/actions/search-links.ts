import type { Ledger, LinkLookup, Lookup, StandingAccount } from '#ledger'
import {
  type ArticleId,
  type ClaimId,
  claimIdSchema,
  defaultThreshold,
  type EntryBody,
  type KeptLink,
  type LinksFound,
} from '#model'
import { candidatesOf, inOrderOfSaying, type KeyedAccount, keptLink, mostOfKey } from '#versions'
import { keptEnglish, keyedClaim } from './claim-account.ts'
import { searchOrigins } from './search-origins.ts'

/** Name and version of what links: what it found says so. */
export const linker = 'en-links-2'

/** An older case is searched in parts of this size, each with the next thing that is added. */
const mostAtOnce = 100

/** What follows from what has just been read: where it comes from, then how its claims stand to all others. */
export async function* conclusions(lookup: Lookup): AsyncGenerator<EntryBody> {
  yield* searchOrigins(lookup)
  yield* searchLinks(lookup)
}

/** Links the claims of articles that were read and not yet looked at, those read last first. */
export async function* searchLinks({ links }: Lookup): AsyncGenerator<EntryBody> {
  for (let done = 0; done < mostAtOnce; done++) {
    const [article] = await links.unlinked(1)
    if (article === undefined) return
    yield { kind: 'links-found', found: await linksOfArticle(links, article) }
  }
}

/** Links what of a case has not been linked yet, such as one made before links were kept. */
export async function linkCase(ledger: Ledger, author: string): Promise<void> {
  while ((await ledger.unlinked()) > 0) await ledger.append({ author, bodies: [], conclude: searchLinks })
}

async function linksOfArticle(lookup: LinkLookup, article: ArticleId): Promise<LinksFound> {
  const spoken = (await lookup.claims(article)).filter(({ claim }) => claim.confidence >= defaultThreshold)
  const own = spoken.map(keyedClaim).toSorted((a, b) => inOrderOfSaying(a.said, b.said))
  const { standing, again } = await whoStands(lookup, article, own)
  const near = await Promise.all(standing.map((one) => nearby(lookup, one, standing, article)))
  const nearest = near.flatMap(({ earlier, later }) => [...earlier, ...later]).filter((one) => one.article !== article)
  const others = (await lookup.read([...new Set(nearest.map(({ claim }) => claim))])).map(keyedClaim)
  const read = new Map([...standing, ...others].map((one) => [one.said.claim, one]))
  const links = standing.flatMap((one, index) => {
    const of = (found: readonly Placed[] | undefined) => (found ?? []).flatMap(({ claim }) => read.get(claim) ?? [])
    return [
      ...of(near[index]?.earlier).flatMap((other) => pairOf(other, one)),
      // What stands in the same article is met as the earlier one of the later.
      ...of(near[index]?.later)
        .filter((other) => other.said.article !== article)
        .flatMap((other) => pairOf(one, other)),
    ]
  })
  const isStanding = new Set(standing)
  return {
    linker,
    article,
    accounts: own.map((one) => ({
      claim: idOf(one),
      words: one.words,
      day: one.said.day,
      place: one.said.place,
      keys: isStanding.has(one) ? [...one.keys] : [],
    })),
    links,
    again,
  }
}

type Placed = Omit<StandingAccount, 'words'>

const idOf = ({ said }: KeyedAccount): ClaimId => claimIdSchema.parse(said.claim)

function pairOf(earlier: KeyedAccount, later: KeyedAccount): KeptLink[] {
  const link = keptLink(earlier, later, keptEnglish)
  return link ? [{ ...link, a: idOf(earlier), b: idOf(later) }] : []
}

/**
 * Of accounts of the same words by the same speaker the first stands for all. Gives those of this article that do, and the other
 * articles in which another one does now.
 */
async function whoStands(
  lookup: LinkLookup,
  article: ArticleId,
  own: readonly KeyedAccount[],
): Promise<{ standing: KeyedAccount[]; again: ArticleId[] }> {
  const before = await lookup.accountsIn(article)
  const words = new Set([...before.map((one) => one.words), ...own.map((one) => one.words)])
  const all = Map.groupBy(await lookup.accountsOf([...words]), (one) => one.words)
  const byWords = Map.groupBy(own, (one) => one.words)
  const standing: KeyedAccount[] = []
  const again = new Set<ArticleId>()
  for (const each of words) {
    const known = (all.get(each) ?? []).toSorted(inOrderOfSaying)
    const [stood] = known
    const other = known.find((one) => one.article !== article)
    const [first] = byWords.get(each) ?? []
    const takesIt = first !== undefined && (other === undefined || inOrderOfSaying(first.said, other) < 0)
    if (takesIt) standing.push(first)
    if (other && stood && (takesIt ? stood === other : stood !== other)) again.add(other.article)
  }
  return { standing, again: [...again].toSorted() }
}

async function nearby(
  lookup: LinkLookup,
  one: KeyedAccount,
  siblings: readonly KeyedAccount[],
  article: ArticleId,
): Promise<{ earlier: readonly Placed[]; later: readonly Placed[] }> {
  const keys = [...new Set(one.asks.map(({ key }) => key))]
  const found = await lookup.near({ keys, day: one.said.day, most: mostOfKey })
  const hits = found.map(({ key, accounts }) => ({
    key,
    accounts: [
      ...accounts.filter((other) => other.article !== article),
      ...siblings.filter((other) => other.keys.includes(key)).map(placed),
    ],
  }))
  return candidatesOf<Placed>(one, hits, ({ claim }) => claim !== one.said.claim)
}

const placed = (one: KeyedAccount): Placed => ({
  ...one.said,
  claim: idOf(one),
  article: one.read.account.article as ArticleId,
})
