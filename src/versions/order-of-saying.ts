import { edtfBounds } from '#util'
import type { ReadAccount } from './read-account.ts'

/** True where no first day is known. */
export const isUndated = ({ account }: ReadAccount): boolean => firstDay(account.saidOn.edtf) === null

/**
 * Accounts by the day on which they were said; those of one day as they were given. Of the undated, those that speak of another account
 * come last, as they must be later than it, and plain statements first.
 */
export const inOrder = (accounts: readonly ReadAccount[]): ReadAccount[] =>
  accounts.toSorted((one, two) => dayOf(one) - dayOf(two))

function dayOf({ account, matter }: ReadAccount): number {
  const first = firstDay(account.saidOn.edtf)
  if (first !== null) return first
  return matter.act === 'state' ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER
}

const firstDay = (edtf: string | null): number | null => (edtf === null ? null : (edtfBounds(edtf)?.first ?? null))
