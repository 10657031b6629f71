import type { Account } from './account.ts'
import type { AccountLink } from './account-link.ts'
import { candidatesOf, type KeyHits, mostOfKey } from './candidates.ts'
import { chosenLinks, keptLink, leastConfidence } from './kept-link.ts'
import { type KeyedAccount, keyedAccount } from './keyed-account.ts'
import type { VersionLanguage } from './language.ts'
import { inOrderOfSaying, type Said } from './order-of-saying.ts'

/**
 * All links among accounts, worked out from them all at once; a case keeps them and lets them grow instead. An account whose own words
 * speak of another ("confirmed his version") is linked with what it most likely means, not with all that it could. Of accounts of the
 * same words by one speaker the first stands for all, and the others repeat it. Pure.
 */
export function linksOf(
  accounts: readonly Account[],
  language: VersionLanguage,
  least = leastConfidence,
): AccountLink[] {
  const given = accounts.map((account, place) => ({ place, ...account }))
  const keyed = given
    .map((account) => keyedAccount({ account, matter: language.matterOf(account) }, language))
    .toSorted((one, two) => inOrderOfSaying(one.said, two.said))
  const groups = [...Map.groupBy(keyed, ({ words }) => words).values()]
  const standing = groups.flatMap(([first]) => first ?? [])
  const near = nearIn(standing)
  const byClaim = new Map(standing.map((one) => [one.said.claim, one]))
  const links = standing.flatMap((later) => {
    const { earlier } = candidatesOf(later, near(later), ({ claim }) => claim !== later.said.claim)
    const kept = earlier.flatMap(({ claim }) => {
      const other = byClaim.get(claim)
      const link = other && keptLink(other, later, language)
      return other && link ? [{ ...link, a: claim, b: later.said.claim }] : []
    })
    return chosenLinks(kept).filter(({ confidence }) => confidence >= least)
  })
  const repeats = groups.flatMap(([first, ...others]) =>
    others.map(({ said }) => ({ ...sameWords, a: first?.said.claim ?? '', b: said.claim })),
  )
  return [
    ...links.map(({ a, b, kind, rule, reason, confidence }) => ({ a, b, kind, rule, reason, confidence })),
    ...repeats,
  ]
}

/** Between an account and a later one of the same words by the same speaker. */
export const sameWords = {
  kind: 'repeats',
  rule: 'same-words',
  reason: 'the same speaker in the same words',
  confidence: 0.97,
} as const

/** Looks accounts up by key as a case does, of each side of a day those nearest to it. */
function nearIn(accounts: readonly KeyedAccount[]): (asking: KeyedAccount) => KeyHits<Said>[] {
  const byKey = new Map<number, Said[]>()
  for (const { keys, said } of accounts) {
    for (const key of keys) {
      const known = byKey.get(key)
      if (known) known.push(said)
      else byKey.set(key, [said])
    }
  }
  return ({ said, asks }) =>
    asks.map(({ key }) => {
      const all = byKey.get(key) ?? []
      const earlier = all.filter(({ day }) => day <= said.day).slice(-mostOfKey)
      const later = all.filter(({ day }) => day >= said.day).slice(0, mostOfKey)
      return { key, accounts: [...new Set([...earlier, ...later])] }
    })
}
