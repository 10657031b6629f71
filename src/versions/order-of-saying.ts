import { edtfBounds } from '#util'
import type { ReadAccount } from './read-account.ts'

/** Where an account stands in the order in which things were said. */
export interface Said {
  /** Epoch day; far below or above all days where it is not known. */
  readonly day: number
  readonly article: string
  readonly place: number
  readonly claim: string
}

/** True where no first day is known. */
export const isUndated = ({ account }: ReadAccount): boolean => firstDay(account.saidOn.edtf) === null

/** Before and after all days. */
const never = 10_000_000

/**
 * By the day on which it was said; of one day by article and place in it. Of the undated, those that speak of another account come last,
 * as they must be later than it, and plain statements first. The order depends on the accounts alone, not on when they were added.
 */
export const saidOf = ({ account, matter }: ReadAccount): Said => ({
  day: firstDay(account.saidOn.edtf) ?? (matter.act === 'state' ? -never : never),
  article: account.article ?? '',
  place: account.place ?? 0,
  claim: account.id,
})

export const inOrderOfSaying = (one: Said, two: Said): number =>
  one.day - two.day || compare(one.article, two.article) || one.place - two.place || compare(one.claim, two.claim)

/** Accounts in the order in which they were said; those that are told apart by nothing else as they were given. */
export const inOrder = (accounts: readonly ReadAccount[]): ReadAccount[] =>
  accounts
    .map((account) => ({ account, said: saidOf(account) }))
    .toSorted(
      ({ said: one }, { said: two }) => one.day - two.day || compare(one.article, two.article) || one.place - two.place,
    )
    .map(({ account }) => account)

const firstDay = (edtf: string | null): number | null => (edtf === null ? null : (edtfBounds(edtf)?.first ?? null))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
