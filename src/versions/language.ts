import type { Account } from './account.ts'
import type { Matter } from './matter.ts'
import type { QuestionKind } from './question-kind.ts'
import type { ReadAccount } from './read-account.ts'

/** Who speaks: terms of the body that is spoken for, and of the person where one is named. */
export interface Body {
  readonly body: readonly string[]
  readonly person: readonly string[]
  /** True where the body is no more than a post that many hold ("senator"). */
  readonly isShared: boolean
}

/** What linking needs to know of one language. */
export interface VersionLanguage {
  readonly code: string
  matterOf(account: Account): Matter
  bodyOf(speaker: string): Body
  /** The question that accounts answer differently, in words. */
  questionOf(kind: QuestionKind, members: readonly ReadAccount[]): string
  /** What a version says, in short. */
  answerOf(kind: QuestionKind, group: readonly ReadAccount[]): string
  /** What an account is about, as written. */
  subjectOf(matter: Matter): string | null
}
