import type { Ledger } from '#ledger'
import { actorKey, asOfNow, CounterclaimError, identitySubject } from '#model'
import { asNamed } from './as-named.ts'
import { caseCast } from './case-cast.ts'
import { type Verdict, verdicts } from './case-identities.ts'

interface WordOnActors {
  /** By id, or by a name that one of the case has. */
  readonly actors: readonly [string, string]
  readonly verdict: Verdict
  readonly reason: string | null
  /** Takes back such a judgement instead of making it. */
  readonly undo: boolean
  readonly author: string
}

const decisions = { same: 'accept', different: 'reject', unsure: 'unsure' } as const satisfies Record<
  Verdict,
  keyof typeof verdicts
>

/**
 * Keeps a person's word on whether two actors are one, by their types and names, so that it outlives readings; tells who they are and
 * whether they are one now. Throws `actor-not-found`, `actor-unclear`, `judgement-of-one`, `judgement-not-found`.
 */
export async function judgeIdentity(
  ledger: Ledger,
  { actors, verdict, reason, undo, author }: WordOnActors,
): Promise<{ actors: [string, string]; together: boolean }> {
  const cast = await caseCast(ledger, asOfNow)
  const [a, b] = [asNamed(actors[0], cast), asNamed(actors[1], cast)]
  const [one, other] = [actorKey(a), actorKey(b)]
  if (one === other) throw new CounterclaimError('judgement-of-one', a.name)
  const subject = identitySubject(one, other)
  if (undo && (await ledger.decision(subject)) !== decisions[verdict])
    throw new CounterclaimError('judgement-not-found', `${a.name} and ${b.name}`)
  const decision = undo ? 'withdraw' : decisions[verdict]
  await ledger.append({
    author,
    bodies: [{ kind: 'judged', judgement: { subject, decision, correction: null, reason } }],
  })
  const now = await caseCast(ledger, asOfNow)
  return { actors: [a.name, b.name], together: now.of(a.id)?.id === now.of(b.id)?.id }
}
