import type { KeptLink } from '#model'
import type { KeyedAccount } from './keyed-account.ts'
import type { VersionLanguage } from './language.ts'
import { linkMatters } from './link-pair.ts'
import { isOneSpeaker } from './one-speaker.ts'
import { isUndated } from './order-of-saying.ts'
import type { PairLink } from './pair-link.ts'
import type { ReadAccount } from './read-account.ts'

/** How sure a link must be to be kept. */
export const leastConfidence = 0.5

/** A link as it is kept, but for the ids, which the caller knows as those of claims. */
export type Kept = PairLink & Pick<KeptLink, 'choice' | 'day'>

/**
 * What is kept of a pair, the earlier first. Whether a link stands that the later account's own words make depends on what else they
 * could mean, and is chosen when it is read (`chosenLinks`): so one pair can be looked at without all others. Pure.
 */
export function keptLink(earlier: KeyedAccount, later: KeyedAccount, language: VersionLanguage): Kept | null {
  const [a, b] = [earlier.read, later.read]
  const link = linkMatters(a, b, language)
  const isSure = !isUndated(a) && !isUndated(b)
  if (!link || (!isSure && restsOnOrder(link))) return null
  const confidence = isSure ? link.confidence : link.confidence * undated
  const choice = link.rule.startsWith('said-') ? (isShort(b) ? 'last' : 'surest') : 'each'
  if (confidence < (choice === 'surest' ? leastMeant - margin : leastConfidence)) return null
  if (choice === 'last' && !isTakenUp(a, b, language)) return null
  return { ...link, confidence, choice, day: later.said.day }
}

/** Which of two places came first is not known where one has no day; the words that say so need none. */
const restsOnOrder = ({ kind, rule }: PairLink): boolean =>
  (kind === 'revises' || kind === 'narrows') && rule.startsWith('found-') && rule !== 'found-stance'

/** What rests on an order that is not known is less sure. */
const undated = 0.95

/** "Confirmed Lukashenko's version": no words of its own tell what is meant. */
const isShort = ({ matter, account }: ReadAccount): boolean =>
  matter.act !== 'state' &&
  [...matter.terms.values()].filter(({ isName, weight }) => !isName && weight >= 1).length === 0 &&
  account.content.length < 80

/** Then it takes up a plain statement of who is named, or one's own; in its own text, one that stands before it. */
function isTakenUp({ account, matter }: ReadAccount, later: ReadAccount, language: VersionLanguage): boolean {
  if (account.speaker === null || matter.act !== 'state' || matter.mode !== 'actual') return false
  const isBefore = account.origin !== later.account.origin || (account.place ?? 0) < (later.account.place ?? 1)
  const { body, person } = language.bodyOf(account.speaker)
  const isMeant =
    [...body, ...person].some((term) => later.matter.named.has(term)) || isOneSpeaker(account, later.account, language)
  return isBefore && isMeant
}

/** Below it an account shares nearly nothing with what it would speak of. */
const leastMeant = 0.65
const margin = 0.02
/** So many accounts can be meant at once. */
const most = 3

/**
 * Of the kept links of one later account, those that stand: all that contents make; of those that its words make, the surest and what
 * is as sure, or the last where the words tell no more. Given in the order in which their earlier accounts were said.
 */
export function chosenLinks<Link extends { readonly choice: string; readonly confidence: number }>(
  links: readonly Link[],
): Link[] {
  const surest = links.filter(({ choice }) => choice === 'surest')
  const best = Math.max(leastMeant, ...surest.map(({ confidence }) => confidence))
  const standing = new Set([
    ...surest.filter(({ confidence }) => confidence >= best - margin).slice(-most),
    ...links.filter(({ choice }) => choice === 'last').slice(-1),
  ])
  return links.filter((link) => standing.has(link) || (link.choice !== 'surest' && link.choice !== 'last'))
}
