import type { Actor, ActorId } from '#model'
import type { Range } from '#util'
import type { Pronoun } from './naming.ts'
import { indexAt, type Place, type Scene } from './scene.ts'

/** What has been understood of a text up to a place in it. */
export interface Understood {
  /** Pronouns that are understood, by sentence. */
  readonly pronouns: ReadonlyMap<number, readonly Place[]>
  /** Who spoke last, and in which sentence. */
  readonly lastSpeaker: { readonly actor: ActorId | null; readonly sentence: number } | null
  readonly timesNamed: ReadonlyMap<ActorId, number>
}

/** Whom a pronoun means, and in words how that is known. */
export interface Antecedent {
  readonly actor: ActorId
  readonly because: string
}

// Told sentences before the pronoun's own; what is quoted between does not count, up to a bound that keeps the search short.
const reach = 3
const furthest = 14
// Sentences after which who spoke last is no longer in mind.
const recent = 5

const weights = {
  subject: 2,
  owner: 0.5,
  first: 0.7,
  distance: 1.2,
  sentence: 1,
  clause: 1.2,
  lastSpeaker: 0.8,
  known: 0.9,
  named: 0.3,
  paragraph: 0.4,
  office: 0.7,
  pronoun: 0.2,
  joined: 0.6,
}

/** Whom "he" or "she" means: of the people in view whom it fits, the one who stands out most. */
export function personMeant(pronoun: Range, form: Pronoun, scene: Scene, understood: Understood): Antecedent | null {
  const at = scene.sentenceOf(pronoun.start)
  const scores = new Map<ActorId, { score: number; because: string }>()
  const isClause = opensClause(pronoun, at, scene)
  const excluded = boundSubject(pronoun, form, at, scene, understood)
  for (const { index, distance } of sentencesBefore(at, scene)) {
    const places = placesBefore(index, pronoun, scene, understood).filter(({ actor }) => isOne(scene.actor(actor)))
    const seen = new Set<ActorId>()
    places.forEach((place) => {
      const { actor } = place
      const person = scene.person(actor)
      if (actor === excluded || (form.person !== null && person !== null && person !== form.person)) return
      const spoke = understood.lastSpeaker?.actor === actor && at - understood.lastSpeaker.sentence <= recent
      const score =
        (place.part === 'subject' ? weights.subject : place.part === 'owner' ? weights.owner : 0) +
        (seen.size === 0 ? weights.first : 0) -
        weights.distance * distance +
        (index === at ? weights.sentence + (isClause ? weights.clause : 0) : 0) +
        (spoke ? weights.lastSpeaker : 0) +
        (person !== null && person === form.person ? weights.known : 0) +
        weights.named * Math.log2(1 + (understood.timesNamed.get(actor) ?? 0)) +
        (scene.paragraphOf(index) === scene.paragraphOf(at) ? weights.paragraph : 0) -
        (scene.actor(actor)?.type === 'office' ? weights.office : 0) -
        (place.isPronoun ? weights.pronoun : 0) -
        (place.isJoined ? weights.joined : 0)
      seen.add(actor)
      const known = scores.get(actor)
      if (known && known.score >= score) return
      const where = index === at ? 'before it' : 'in an earlier sentence'
      scores.set(actor, { score, because: `${place.part === 'subject' ? 'who acts' : 'named'} ${where}` })
    })
  }
  const [best] = [...scores].toSorted(([, a], [, b]) => b.score - a.score)
  if (!best) return null
  const [actor, { because }] = best
  const told = form.person !== null && scene.person(actor) === form.person ? `, who is “${form.person}”` : ''
  return { actor, because: `the pronoun points back to ${nameOf(actor, scene)}, ${because}${told}` }
}

export const nameOf = (id: ActorId, scene: Scene): string => scene.actor(id)?.name ?? id

const isOne = (actor: Actor | undefined): boolean => actor?.type === 'person' || actor?.type === 'office'

/** "..., after he declared": in such a clause somebody of the same sentence is meant. */
function opensClause({ start }: Range, at: number, { analysed, rules }: Scene): boolean {
  const tokens = analysed.sentences[at]?.tokens ?? []
  const index = indexAt(tokens, start)
  const before = tokens[index - 1]
  return index > 1 && before !== undefined && rules.opensClause(before.lower)
}

/** The sentence itself and those before it, as far as a pronoun reaches. */
function sentencesBefore(at: number, scene: Scene): { index: number; distance: number }[] {
  const found = [{ index: at, distance: 0 }]
  let distance = 0
  for (let index = at - 1; index >= Math.max(0, at - furthest) && distance < reach; index--) {
    if (!isSpeech(index, scene)) distance++
    found.push({ index, distance: Math.max(1, distance) })
  }
  return found
}

/** A sentence of quoted words alone. */
function isSpeech(index: number, scene: Scene): boolean {
  const sentence = scene.analysed.sentences[index]
  return sentence !== undefined && scene.isQuoted(sentence.start) && scene.isQuoted(sentence.end - 1)
}

function placesBefore(index: number, pronoun: Range, scene: Scene, { pronouns }: Understood): Place[] {
  const quoted = scene.isQuoted(pronoun.start)
  return [...scene.placesIn(index), ...(pronouns.get(index) ?? [])]
    .filter((place) => place.end <= pronoun.start && (quoted || !place.quoted))
    .toSorted((a, b) => a.start - b.start)
}

/** "Novak sent him a letter": who acts in the clause is not the one to whom it is done. */
function boundSubject(pronoun: Range, form: Pronoun, at: number, scene: Scene, understood: Understood): ActorId | null {
  const tokens = scene.analysed.sentences[at]?.tokens ?? []
  const index = indexAt(tokens, pronoun.start)
  const isOwner = /^\p{Ll}/u.test(tokens[index + 1]?.text ?? '') && tokens[index]?.lower === 'her'
  if (form.place !== 'object' || isOwner) return null
  const before = tokens[index - 1]?.lower
  if (before === 'to' && tokens[index - 2]?.lower === 'according') return null
  return placesBefore(at, pronoun, scene, understood).findLast(({ part }) => part === 'subject')?.actor ?? null
}

/** Whom "they" or "it" means: the group or body that acts in the clause before or opens one of the two sentences before. */
export function bodyMeant(
  pronoun: Range,
  { number }: Pronoun,
  scene: Scene,
  understood: Understood,
): Antecedent | null {
  const at = scene.sentenceOf(pronoun.start)
  const fits = (actor: Actor | undefined): boolean =>
    actor !== undefined &&
    (number === 'many'
      ? ['group', 'organisation', 'outlet'].includes(actor.type)
      : ['organisation', 'outlet', 'state'].includes(actor.type))
  for (const { index, distance } of sentencesBefore(at, scene)) {
    if (distance > 2) break
    const subjects = placesBefore(index, pronoun, scene, understood).filter(({ part }) => part === 'subject')
    const [first] = subjects
    if (!first) {
      if (understood.lastSpeaker?.sentence === index && index !== at) break
      continue
    }
    const chosen = subjects.find(({ actor }) => fits(scene.actor(actor)))
    const opens = index === at || first.start - (scene.analysed.sentences[index]?.start ?? 0) <= opening
    if (chosen && opens && (number === 'thing' || !first.isJoined) && (index === at || chosen === first))
      return {
        actor: chosen.actor,
        because: `the pronoun points back to ${nameOf(chosen.actor, scene)}, which acts ${index === at ? 'before it' : 'in an earlier sentence'}`,
      }
    if (index !== at) break
  }
  return null
}

// How far into a sentence its subject may start: "On Monday, for the third time, ..."
const opening = 60
