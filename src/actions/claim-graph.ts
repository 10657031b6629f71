import type { Judged, Ledger, LinkPlace, LinkRow, StandingAccount } from '#ledger'
import { type AsOf, joiningKinds, type LinkKind, linkKindSchema, partingKinds, standingOf } from '#model'
import { chosenLinks, inOrderOfSaying } from '#versions'
import { judgementView } from './judgement-view.ts'

/** Claims of the same words by the same speaker, in the order in which they were said. */
interface ClaimNode {
  readonly words: string
  readonly claims: readonly StandingAccount[]
}

/** A link that stands, between the first claims in view of two nodes. */
export interface GraphLink extends Omit<LinkRow, 'a' | 'b'> {
  readonly a: StandingAccount
  readonly b: StandingAccount
  /** Where it stands in the list of links. */
  readonly place: LinkPlace
  readonly judgement: ReturnType<typeof judgementView>
}

/** Claims that are linked with one another, directly or by way of others. */
export interface Component {
  readonly nodes: readonly ClaimNode[]
  readonly links: readonly GraphLink[]
}

/** The links of a case at a point of its clocks, looked at from where one stands: what is not asked for is not read. */
export interface ClaimGraph {
  /** The links among these that stand, each in the order of what its later account could mean. */
  standing(rows: readonly LinkRow[]): Promise<readonly GraphLink[]>
  /** The links that these claims are an end of. */
  around(claims: readonly string[]): Promise<readonly GraphLink[]>
  /** The claims in view of the same words by the same speaker as this one, itself among them. */
  sameWords(claim: string): Promise<readonly string[]>
  /** All that hangs together with these claims by links that part or join versions, or because a person says so. */
  component(claims: readonly string[]): Promise<Component>
}

/** No question is so long; what is further away is left out. */
const mostClaims = 5_000

export async function claimGraph(ledger: Ledger, asOf: AsOf): Promise<ClaimGraph> {
  const judged = Map.groupBy(await ledger.judgements({ noun: 'link' }, asOf), ({ judgement: { subject } }) =>
    'id' in subject ? subject.id : '',
  )
  const nodes = new Map<string, ClaimNode | null>()

  /** Reads the nodes of claims that were not met yet; null for those that are not in view. */
  async function meet(claims: Iterable<string>): Promise<void> {
    const unknown = [...new Set(claims)].filter((claim) => !nodes.has(claim))
    if (unknown.length === 0) return
    const accounts = await ledger.accountsLike(unknown, asOf)
    for (const claim of unknown) nodes.set(claim, null)
    for (const [words, group] of Map.groupBy(accounts, (account) => account.words)) {
      const node = { words, claims: group.toSorted(inOrderOfSaying) }
      for (const { claim } of node.claims) nodes.set(claim, node)
      // The claim asked for may itself not be in view, when another one of its words is.
    }
    const hidden = unknown.filter((claim) => nodes.get(claim) === null)
    if (hidden.length > 0) await meetByWords(hidden)
  }

  async function meetByWords(hidden: readonly string[]): Promise<void> {
    const all = await ledger.accountsLike(hidden, { disclosed: null, recorded: asOf.recorded })
    const byWords = new Map<string, ClaimNode>()
    for (const node of nodes.values()) if (node) byWords.set(node.words, node)
    for (const { claim, words } of all) if (hidden.includes(claim)) nodes.set(claim, byWords.get(words) ?? null)
  }

  async function standing(rows: readonly LinkRow[]): Promise<GraphLink[]> {
    await meet(rows.flatMap(({ a, b }) => [a, b]))
    const seen = rows.flatMap((row) => shown(row))
    return [...Map.groupBy(seen, ({ b }) => b.words).values()].flatMap((links) =>
      chosenLinks(links.toSorted((one, two) => inOrderOfSaying(one.a, two.a))),
    )
  }

  function shown({ a, b, ...row }: LinkRow): GraphLink[] {
    const [first, second] = [nodes.get(a)?.claims[0], nodes.get(b)?.claims[0]]
    const made: readonly Judged[] = judged.get(row.id) ?? []
    const decision = standingOf(made)?.latest.judgement
    if (!first || !second || decision?.decision === 'reject') return []
    if (first.words === second.words && row.kind !== 'one-question' && row.choice !== 'written') return []
    const kind = decision?.decision === 'correct' ? correctedKind(decision.correction) : null
    return [
      {
        ...row,
        kind: kind ?? row.kind,
        choice: decision?.decision === 'accept' || kind ? 'each' : row.choice,
        a: first,
        b: second,
        place: { day: row.day, a, b },
        judgement: judgementView(made),
      },
    ]
  }

  return {
    standing,
    around: async (claims) => {
      await meet(claims)
      const own = claims.flatMap((claim) => nodes.get(claim)?.claims ?? [])
      const links = await standing(
        await ledger.linksAround(
          own.map(({ claim }) => claim),
          asOf,
        ),
      )
      const words = new Set(own.map((account) => account.words))
      return links.filter(({ a, b }) => words.has(a.words) || words.has(b.words))
    },
    async sameWords(claim) {
      await meet([claim])
      return nodes.get(claim)?.claims.map((one) => one.claim) ?? []
    },
    async component(claims) {
      await meet(claims)
      const reached = new Map<string, ClaimNode>()
      const found = new Map<string, GraphLink>()
      let frontier = claims.flatMap((claim) => nodes.get(claim) ?? [])
      while (frontier.length > 0 && reached.size < mostClaims) {
        for (const node of frontier) reached.set(node.words, node)
        const rows = await ledger.linksAround(
          frontier.flatMap((node) => node.claims.map(({ claim }) => claim)),
          asOf,
        )
        const links = await standing(rows)
        const touching = links.filter(({ a, b }) => reached.has(a.words) || reached.has(b.words))
        for (const link of touching) found.set(`${link.owner} ${link.id}`, link)
        frontier = [
          ...new Map(
            touching
              .filter(isBinding)
              .flatMap(({ a, b }) => [a, b])
              .filter(({ words }) => !reached.has(words))
              .flatMap(({ claim, words }) => {
                const node = nodes.get(claim)
                return node ? [[words, node] as const] : []
              }),
          ).values(),
        ]
      }
      return {
        nodes: [...reached.values()],
        links: [...found.values()].filter(({ a, b }) => reached.has(a.words) || reached.has(b.words)),
      }
    },
  }
}

const isBinding = ({ kind }: GraphLink): boolean =>
  partingKinds.has(kind) || joiningKinds.has(kind) || kind === 'one-question' || kind === 'same-answer'

function correctedKind(correction: Readonly<Record<string, unknown>> | null): LinkKind | null {
  const read = linkKindSchema.safeParse(correction?.['kind'])
  return read.success ? read.data : null
}
