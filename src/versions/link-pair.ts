import type { Account } from './account.ts'
import { comparisonOf } from './comparison.ts'
import { judgedLink } from './judge/judged-link.ts'
import type { VersionLanguage } from './language.ts'
import type { PairLink } from './pair-link.ts'
import type { ReadAccount } from './read-account.ts'

/** Tells how `b`, the later, stands to `a`; null where they are about different things or nothing is sure enough. Pure. */
export function linkPair(a: Account, b: Account, language: VersionLanguage): PairLink | null {
  return linkMatters(
    { account: a, matter: language.matterOf(a) },
    { account: b, matter: language.matterOf(b) },
    language,
  )
}

export function linkMatters(a: ReadAccount, b: ReadAccount, language: VersionLanguage): PairLink | null {
  const pair = comparisonOf(a.account, b.account, a.matter, b.matter, language)
  return judgedLink(pair)
}
