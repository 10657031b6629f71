import type { Modality, PropositionArgument, PropositionKind, PropositionRole } from '#model'
import type { Clause, Phrase } from './clause.ts'

/** What a finder takes from a clause. */
export interface Draft {
  readonly kind: PropositionKind
  readonly roles: readonly (readonly [PropositionRole, Phrase])[]
  readonly arguments: Readonly<Partial<Record<PropositionArgument, string>>>
  readonly because: string
  /** True where the words turn what the verb states ("failed to"). */
  readonly isTurned?: boolean
  readonly modality?: Modality
}

/** Finds propositions of one kind in a clause. */
export interface PropositionFinder {
  readonly rule: string
  find(clause: Clause): readonly Draft[]
}
