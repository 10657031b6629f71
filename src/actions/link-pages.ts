import type { Ledger, LinkPlace, LinkRow } from '#ledger'
import type { AsOf } from '#model'

/** What else the later accounts of links could mean, so that it can be told which of them stand. */
export async function withRivals(ledger: Ledger, rows: readonly LinkRow[], asOf: AsOf): Promise<readonly LinkRow[]> {
  const later = rows.filter(({ choice }) => choice === 'surest' || choice === 'last').map(({ b }) => b)
  if (later.length === 0) return rows
  const rivals = await ledger.linksAround([...new Set(later)], asOf)
  return [...new Map([...rows, ...rivals].map((row) => [`${row.owner} ${row.id}`, row])).values()]
}

export const comparePlaces = (one: LinkPlace, two: LinkPlace): number =>
  one.day - two.day || compare(one.b, two.b) || compare(one.a, two.a)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const isLinkPlace = (value: unknown): value is LinkPlace =>
  typeof value === 'object' && value !== null && 'day' in value && 'a' in value && 'b' in value
