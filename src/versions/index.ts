export { type Account, accountOf } from './account.ts'
export { englishVersions } from './en/english.ts'
export { linkPair } from './link-pair.ts'
export type { PairLink } from './pair-link.ts'
