import type { Actor, ActorId } from '#model'
import type { Range } from '#util'
import { type Antecedent, nameOf, personMeant, type Understood } from './antecedent.ts'
import type { Description } from './naming.ts'
import type { Scene } from './scene.ts'

/** Last place before an offset at which each actor was named, from the latest to the first. */
export type Latest = (
  before: number,
) => readonly { readonly actor: ActorId; readonly start: number; readonly end: number }[]

/** Whom "the ministry", "the senator", "the fighters" mean: the one last named whom the noun fits, by name or role. */
export function describedMeant(
  source: Range,
  description: Description,
  scene: Scene,
  understood: Understood,
  latest: Latest,
): Antecedent | null {
  const named = latest(source.start)
  const fitting = named.filter(({ actor, start, end }) => {
    const found = scene.actor(actor)
    return found !== undefined && fits(description, found, scene.analysed.text.slice(start, end), scene)
  })
  const agreeing = fitting.filter(({ actor }) => agrees(description, scene.actor(actor), scene))
  const rank = ({ actor }: { actor: ActorId }) =>
    wordsShared(description, actor, scene) + Number(isCalledSo(description, scene.actor(actor)))
  const [best] = agreeing.toSorted((a, b) => rank(b) - rank(a))
  if (best) {
    const at = scene.sentenceOf(source.start)
    const isNear = at - scene.sentenceOf(best.start) <= (description.kind === 'person' ? far : near)
    if (isNear)
      return {
        actor: best.actor,
        because: `“the ${description.head}” is ${nameOf(best.actor, scene)}, the last named who is one`,
      }
  }
  if (description.kind !== 'person' || !description.isEpithet || agreeing.length > 0) return null
  const form = { number: 'one', person: description.person, place: 'subject' } as const
  const meant = personMeant(source, form, scene, understood)
  return meant && agrees(description, scene.actor(meant.actor), scene)
    ? { actor: meant.actor, because: `“the ${description.head}” takes up ${nameOf(meant.actor, scene)}` }
    : null
}

// Sentences: what is called by a noun alone was named not long before.
const far = 60
const near = 25

/** "The nominee" is not the one for vice president. */
const isOfRank = (role: string, modifiers: readonly string[]): boolean =>
  role.split(/\s+/u).every((word) => !/^(?:vice|deputy|assistant)/u.test(word) || modifiers.includes(word))

function fits({ kind, head, modifiers }: Description, actor: Actor, words: string, { rules, told }: Scene): boolean {
  switch (kind) {
    case 'person':
      return (
        (actor.type === 'person' || actor.type === 'office') &&
        (actor.roles.some(({ role }) => rules.isSuchPost(head, role) && isOfRank(role, modifiers)) ||
          (actor.roles.length === 0 && told(actor.id).has(head)))
      )
    case 'body':
      return (
        (actor.type === 'organisation' || actor.type === 'outlet') &&
        rules.isSuchBody(head, actor.name, actor.roles[0]?.role ?? null, actor.type)
      )
    case 'people':
      return words.toLowerCase().endsWith(` ${head}`)
  }
}

/** "The group" is the Kalda Group before it is any other body. */
const isCalledSo = ({ head, kind }: Description, actor: Actor | undefined): boolean =>
  kind === 'body' && actor !== undefined && actor.name.toLowerCase().split(/\s+/u).at(-1) === head

/** False where a word of the description tells against the actor: another party, another sex, a post that is over or not. */
function agrees({ kind, modifiers, person, head }: Description, actor: Actor | undefined, scene: Scene): boolean {
  if (!actor) return false
  if (kind === 'people') return true
  if (kind === 'body')
    return modifiers.every((word) => scene.rules.isIdle(word)) || wordsShared({ modifiers }, actor.id, scene) > 0
  const own = scene.person(actor.id)
  if (person !== null && own !== null && person !== own) return false
  const told = scene.told(actor.id)
  const party = modifiers.find((word) => scene.rules.isParty(word))
  const others = [...told].filter((word) => scene.rules.isParty(word))
  if (party !== undefined && others.length > 0 && !others.includes(party)) return false
  const roles = actor.roles.filter(({ role }) => scene.rules.isSuchPost(head, role))
  const isFormer = modifiers.includes('former')
  return roles.length === 0 || roles.some(({ role }) => !/\bformer\b/u.test(role) || isFormer) || !isFormer
}

function wordsShared({ modifiers }: Pick<Description, 'modifiers'>, id: ActorId, scene: Scene): number {
  const actor = scene.actor(id)
  const words = new Set([
    ...scene.told(id),
    ...(actor?.roles ?? []).flatMap(({ role, of }) => `${role} ${of ?? ''}`.toLowerCase().split(/\s+/u)),
    ...(actor?.type === 'person' ? [] : (actor?.name.toLowerCase().split(/\s+/u) ?? [])),
  ])
  return modifiers.filter((word) => words.has(word)).length
}
