import type { Account } from './account.ts'
import { comparisonOf } from './comparison.ts'
import { judgedLink } from './judge/judged-link.ts'
import type { VersionLanguage } from './language.ts'
import type { PairLink } from './pair-link.ts'
import type { ReadAccount } from './read-account.ts'

/**
 * Tells how `b`, the later, stands to `a`, of two accounts that somebody put together; null where nothing is sure enough. Pure.
 */
export const linkPair = (a: Account, b: Account, language: VersionLanguage): PairLink | null =>
  judgedLink(comparisonOf(a, b, language.matterOf(a), language.matterOf(b), language), { isChosen: true })

/** The same of two accounts among many, which may be of different things. */
export const linkMatters = (a: ReadAccount, b: ReadAccount, language: VersionLanguage): PairLink | null =>
  judgedLink(comparisonOf(a.account, b.account, a.matter, b.matter, language), { isChosen: false })
