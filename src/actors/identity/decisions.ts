/** What a person decided of two actors, by id. */
export interface Decision {
  readonly a: string
  readonly b: string
  readonly verdict: 'same' | 'different'
}

/** Two actors that are taken for one, and how surely. */
export interface Join {
  readonly a: string
  readonly b: string
  readonly score: number
}

/**
 * Which ids stand together, as lists of two ids and more: joined where a person said so; else by the joins, the surest first. What a
 * person keeps apart is never in one list, not even by way of a third; of decisions that contradict each other, the later holds.
 */
export function groupsBy(joins: readonly Join[], decisions: readonly Decision[]): string[][] {
  const latest = [...new Map(decisions.map((decision) => [pairKey(decision.a, decision.b), decision])).values()]
  const apart = latest.filter(({ verdict }) => verdict === 'different').map(({ a, b }) => [a, b] as const)
  const accepted = latest.filter(({ verdict }) => verdict === 'same').toReversed()
  const bySureness = joins.toSorted((x, y) => y.score - x.score || (pairKey(x.a, x.b) < pairKey(y.a, y.b) ? -1 : 1))
  const groups = new Map<string, Set<string>>()
  for (const { a, b } of [...accepted, ...bySureness]) unite(groups, a, b, apart)
  return [...new Set(groups.values())].map((group) => [...group].toSorted())
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)

function unite(
  groups: Map<string, Set<string>>,
  a: string,
  b: string,
  apart: readonly (readonly [string, string])[],
): void {
  const [one, other] = [groups.get(a) ?? new Set([a]), groups.get(b) ?? new Set([b])]
  if (one === other || a === b) return
  const whole = new Set([...one, ...other])
  if (apart.some(([x, y]) => whole.has(x) && whole.has(y))) return
  for (const id of whole) groups.set(id, whole)
}
