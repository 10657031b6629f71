import type { Telling } from '#deeds'
import type { Actor, ActorId, TieCategory } from '#model'
import type { TieInText } from './tie-in-text.ts'

const leading =
  /\b(?:president|leader|prime minister|premier|chancellor|king|queen|ruler|emperor|emir|sultan|minister|government)$/u
/** What is between persons and bodies themselves. */
const personal: ReadonlySet<TieCategory> = new Set(['commands', 'speaks-for', 'member-of'])

/**
 * A government stands for its state ("the Kremlin" supports: Russia does). An alliance is one of states, whoever speaks of it, and a post
 * without a name ("the foreign minister") meets others for its state.
 */
export function atStateLevel(tie: TieInText, telling: Telling): TieInText {
  if (personal.has(tie.category)) return tie
  const from = standsFor(tie.from, tie.category, telling)
  const to = standsFor(tie.to, tie.category, telling)
  if (from === to || (from === tie.from && to === tie.to)) return tie
  const names = [tie.from, tie.to].flatMap((id, at) =>
    (at === 0 ? from : to) === id ? [] : [telling.actors.get(id)?.name ?? id],
  )
  return {
    ...tie,
    from,
    to,
    because: `${tie.because}; ${names.join(' and ')} ${names.length > 1 ? 'stand' : 'stands'} for the state`,
  }
}

function standsFor(id: ActorId, category: TieCategory, { actors, stateOf }: Telling): ActorId {
  const actor = actors.get(id)
  const state = actor && actor.type !== 'state' ? stateOfPost(actor, stateOf) : null
  if (!actor || state === null) return id
  const isGovernment = actor.roles.some(({ role }) => role === 'government')
  const isPost = actor.type === 'office' && category === 'meets'
  return isGovernment || isPost || category === 'allied-with' ? state : id
}

const stateOfPost = ({ roles }: Actor, stateOf: Telling['stateOf']): ActorId | null =>
  roles
    .filter(({ role }) => leading.test(role.toLowerCase()))
    .flatMap(({ of }) => (of === null ? [] : (stateOf(of) ?? [])))[0] ?? null
