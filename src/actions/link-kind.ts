import { type Dated, type LinkKind, linkKindSchema } from '#model'
import type { GraphLink } from './claim-graph.ts'

/** What of a claim decides how a link to it is called. */
interface LinkedAccount {
  readonly actor: string | null
  readonly origin: string | null
  readonly saidOn: Dated
}

/**
 * A link as it is across the case: what agrees is no confirmation where both are of one origin or one speaker, and a speaker who says
 * otherwise later revises. Null for what people say of questions, which is no link.
 */
export function kindOf(
  { kind, a, b, choice, rule, judgement }: GraphLink,
  accounts: ReadonlyMap<string, LinkedAccount>,
): LinkKind | null {
  const read = linkKindSchema.safeParse(kind)
  if (!read.success) return null
  const [one, two] = [accounts.get(a.claim), accounts.get(b.claim)]
  if (!one || !two || choice === 'written' || judgement?.decision === 'correct') return read.data
  const isOneSpeaker = one.actor !== null && one.actor === two.actor
  const isOneOrigin = one.origin !== null && one.origin === two.origin
  // Who says that he confirms does so, wherever it is reported.
  if (read.data === 'confirms' && (isOneSpeaker || (isOneOrigin && !rule.startsWith('said-')))) return 'repeats'
  if (read.data === 'contradicts' && isOneSpeaker && one.saidOn.edtf !== null && two.saidOn.edtf !== null)
    return 'revises'
  return read.data
}
