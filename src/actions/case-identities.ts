import type { Decision } from '#actors'
import type { Ledger } from '#ledger'
import { type Actor, type ActorId, type AsOf, actorKey, identityKeys } from '#model'

export type Verdict = 'same' | 'different' | 'unsure'

/** What a person said of two actors, with whom of the cast it binds now; nobody, where no article names such an actor any more. */
export interface IdentityJudgement {
  readonly keys: readonly [string, string]
  readonly verdict: Verdict
  readonly reason: string | null
  readonly author: string
  readonly recordedAt: string
  readonly bound: readonly [ActorId, ActorId] | null
}

export const verdicts = { accept: 'same', reject: 'different', unsure: 'unsure' } as const

/** The latest word on each two actors that stood then, unless it was taken back. */
export async function identityJudgements(
  ledger: Ledger,
  asOf: AsOf,
): Promise<readonly Omit<IdentityJudgement, 'bound'>[]> {
  const all = await ledger.judgements({ noun: 'identity' }, asOf)
  const latest = new Map<string, Omit<IdentityJudgement, 'bound'> | null>()
  for (const { judgement, author, recordedAt } of all.toSorted((a, b) => a.sequence - b.sequence)) {
    const { subject, decision, reason } = judgement
    const keys = identityKeys(subject)
    if (keys === null || decision === 'correct') continue
    const key = keys.join('\n')
    // The later of two persons' words comes later in the order too.
    latest.delete(key)
    latest.set(key, decision === 'withdraw' ? null : { keys, verdict: verdicts[decision], reason, author, recordedAt })
  }
  return [...latest.values()].filter((one) => one !== null)
}

/** Judgements with the ids that their names have in the readings of today. Pure. */
export function bound(
  judgements: readonly Omit<IdentityJudgement, 'bound'>[],
  actors: readonly Actor[],
): IdentityJudgement[] {
  const idOf = judgements.length === 0 ? () => null : keysOf(actors)
  return judgements.map((one) => ({ ...one, bound: pairOf(one.keys, idOf) }))
}

/** The two ids that keys have now; null where an actor is not named any more, or both are one id. */
export const boundIds = (keys: readonly [string, string], actors: readonly Actor[]): IdentityJudgement['bound'] =>
  pairOf(keys, keysOf(actors))

function pairOf(keys: readonly [string, string], idOf: (key: string) => ActorId | null): IdentityJudgement['bound'] {
  const [a, b] = [idOf(keys[0]), idOf(keys[1])]
  return a !== null && b !== null && a !== b ? [a, b] : null
}

/** By type and name; else by the name alone, where a newer reading gave it another type, or holds it as an alias. */
function keysOf(actors: readonly Actor[]): (key: string) => ActorId | null {
  const names = new Map<string, ActorId>()
  const put = (key: string, id: ActorId) => {
    if (!names.has(key)) names.set(key, id)
  }
  for (const { type, name, id } of actors) put(actorKey({ type, name }), id)
  for (const { type, aliases, id } of actors) for (const name of aliases) put(actorKey({ type, name }), id)
  for (const { type, name, id } of actors) put(nameIn(actorKey({ type, name })), id)
  return (key) => names.get(key) ?? names.get(nameIn(key)) ?? null
}

const nameIn = (key: string): string => key.slice(key.indexOf(' ') + 1)

export const decisionsOf = (judgements: readonly IdentityJudgement[]): Decision[] =>
  judgements.flatMap(({ bound: ends, verdict }) =>
    ends && verdict !== 'unsure' ? [{ a: ends[0], b: ends[1], verdict }] : [],
  )
