import type { ActorId, Dated } from '#model'
import type { AccountLink } from './account-link.ts'
import type { QuestionKind } from './question-kind.ts'

export interface Holder {
  readonly actor: ActorId | null
  readonly name: string | null
  readonly from: Dated
  /** When the same speaker took another version; null while it stands. */
  readonly to: Dated | null
}

/** One answer, with the accounts that carry it, in the order in which they were said. */
export interface AccountVersion {
  readonly answer: string
  readonly accounts: readonly string[]
  readonly holders: readonly Holder[]
  readonly origins: readonly string[]
  /** The account that said it first, and the first that another speaker confirmed it with. */
  readonly first: string
  readonly confirmed: string | null
}

/** A point on which accounts differ, with its answers: the earliest first. */
export interface AccountQuestion {
  readonly id: string
  readonly question: string
  readonly subject: string | null
  readonly kind: QuestionKind
  readonly versions: readonly AccountVersion[]
  readonly links: readonly AccountLink[]
}
