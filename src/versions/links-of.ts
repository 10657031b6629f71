import type { Account } from './account.ts'
import type { AccountLink } from './account-link.ts'
import { candidatesOf } from './candidates.ts'
import type { VersionLanguage } from './language.ts'
import { linkMatters } from './link-pair.ts'
import { isOneSpeaker } from './one-speaker.ts'
import { inOrder, isUndated } from './order-of-saying.ts'
import type { PairLink } from './pair-link.ts'
import type { ReadAccount } from './read-account.ts'

interface Found {
  readonly link: PairLink
  readonly other: ReadAccount
}

/** How sure a link must be to be kept. */
export const leastConfidence = 0.5

/**
 * All links among accounts. An account whose own words speak of another ("confirmed his version") is linked with what it most likely
 * means, not with all that it could. Accounts of one text are given in its order. Pure.
 */
export function linksOf(
  accounts: readonly Account[],
  language: VersionLanguage,
  least = leastConfidence,
): AccountLink[] {
  const places = new Map(accounts.map(({ id }, place) => [id, place]))
  const placeOf = ({ account }: ReadAccount) => places.get(account.id) ?? 0
  const read = inOrder(accounts.map((account) => ({ account, matter: language.matterOf(account) })))
  return candidatesOf(read, language).flatMap(({ later, earlier }) => {
    const found = earlier.flatMap((other): Found[] => {
      const link = linkMatters(other, later, language)
      const isSure = !isUndated(other) && !isUndated(later)
      if (!link || (!isSure && restsOnOrder(link))) return []
      return [{ link: isSure ? link : { ...link, confidence: link.confidence * undated }, other }]
    })
    const [said, contents] = [found.filter(isSaid), found.filter((one) => !isSaid(one))]
    const meant = isShort(later)
      ? takenUp(
          said.filter(({ other }) => isMeant(other, later, language)),
          later,
          placeOf,
        )
      : surest(said)
    return [...meant, ...contents]
      .filter(({ link }) => link.confidence >= least)
      .map(({ link, other }) => ({ ...link, a: other.account.id, b: later.account.id }))
  })
}

const isSaid = ({ link }: Found): boolean => link.rule.startsWith('said-')

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

/** The account of who is named, or one's own. */
function isMeant({ account }: ReadAccount, later: ReadAccount, language: VersionLanguage): boolean {
  if (account.speaker === null) return false
  const { body, person } = language.bodyOf(account.speaker)
  return (
    [...body, ...person].some((term) => later.matter.named.has(term)) || isOneSpeaker(account, later.account, language)
  )
}

/** Then it takes up the last plain statement before it: in its own text, if it stands there. */
function takenUp(said: readonly Found[], later: ReadAccount, placeOf: (account: ReadAccount) => number): Found[] {
  const before = said.filter(
    ({ other }) =>
      other.matter.act === 'state' &&
      other.matter.mode === 'actual' &&
      (other.account.origin !== later.account.origin || placeOf(other) < placeOf(later)),
  )
  return before.slice(-1)
}

/** Of the links that the account's words make, the surest and what is as sure. */
function surest(said: readonly Found[]): Found[] {
  const best = Math.max(leastMeant, ...said.map(({ link }) => link.confidence))
  return said.filter(({ link }) => link.confidence >= best - margin).slice(-most)
}

/** Below it an account shares nearly nothing with what it would speak of. */
const leastMeant = 0.65
const margin = 0.02
const most = 3
