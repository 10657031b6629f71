import type { Account } from './account.ts'
import type { Matter } from './matter.ts'

/** An account that has been read. */
export interface ReadAccount {
  readonly account: Account
  readonly matter: Matter
}
