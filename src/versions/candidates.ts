import type { KeyedAccount } from './keyed-account.ts'
import { inOrderOfSaying, type Said } from './order-of-saying.ts'

/** The accounts that have a key: on each side of the asking account's day those nearest to it. */
export interface KeyHits<Found extends Said> {
  readonly key: number
  readonly accounts: readonly Found[]
}

/** How many accounts of a key are looked at on each side: those said nearest in time. */
export const mostOfKey = 32
/** How many accounts of each side one is compared with. */
const most = 30
/** Below it two accounts share no more than one thing that very many have. */
const leastScore = 0.25
/** Accounts of a speaker that are looked at on each side. */
const mostOfSpeaker = 12

/**
 * The accounts worth comparing with one: those that share rare keys before those that share common ones. Pure; depends on what has the
 * keys, not on the order in which it is given.
 */
export function candidatesOf<Found extends Said>(
  { said, asks }: Pick<KeyedAccount, 'said' | 'asks'>,
  hits: readonly KeyHits<Found>[],
  isOther: (found: Found) => boolean,
): { readonly earlier: readonly Found[]; readonly later: readonly Found[] } {
  const byKey = new Map(hits.map(({ key, accounts }) => [key, accounts.filter(isOther)]))
  const scores = { earlier: new Map<string, Scored<Found>>(), later: new Map<string, Scored<Found>>() }
  for (const { key, side, weight } of asks) {
    const found = byKey.get(key) ?? []
    for (const which of ['earlier', 'later'] as const) {
      if (side !== 'both' && side !== which) continue
      const own = found
        .filter((one) => inOrderOfSaying(one, said) < 0 === (which === 'earlier'))
        .toSorted((a, b) => Math.abs(a.day - said.day) - Math.abs(b.day - said.day) || inOrderOfSaying(a, b))
        .slice(0, weight === null ? mostOfKey : mostOfSpeaker)
      const each = weight ?? 1 / Math.log2(2 + own.length)
      for (const one of own) {
        const known = scores[which].get(one.claim)
        scores[which].set(one.claim, { found: one, score: (known?.score ?? 0) + each })
      }
    }
  }
  return { earlier: best(scores.earlier, said), later: best(scores.later, said) }
}

interface Scored<Found> {
  readonly found: Found
  readonly score: number
}

// A score is a sum of the same parts in whatever order they come, but for its last digits.
const digits = 1e6

const best = <Found extends Said>(scores: ReadonlyMap<string, Scored<Found>>, said: Said): Found[] =>
  [...scores.values()]
    .filter(({ score }) => score >= leastScore)
    .toSorted(
      (a, b) =>
        Math.round(b.score * digits) - Math.round(a.score * digits) ||
        Math.abs(a.found.day - said.day) - Math.abs(b.found.day - said.day) ||
        inOrderOfSaying(a.found, b.found),
    )
    .slice(0, most)
    .map(({ found }) => found)
    .toSorted(inOrderOfSaying)
