import type { Actor, ActorId } from '#model'
import { compareActors } from './compare.ts'
import type { BodyWords } from './compare-bodies.ts'
import { plain } from './fold.ts'
import { personName } from './person-name.ts'
import { likeness, variantKey } from './variants.ts'

/** Two actors of a case that may be one, with the reasons, for a person to decide. */
export interface Proposal {
  readonly a: ActorId
  readonly b: ActorId
  readonly score: number
  readonly reasons: readonly string[]
  /** True where the names agree so far, and nobody else of the case could be meant, that they are joined by themselves. */
  readonly isSure: boolean
}

/** From here on a pair is worth a person's look. */
const proposedFrom = 0.45
const sureFrom = 0.93

/**
 * Pairs of a case's actors that may be one, the likeliest first. Only names that share a key are compared, so that a long cast costs
 * little more than its length; where very many share one, the key tells too little to propose by.
 */
export function proposals(actors: readonly Actor[], known: BodyWords): Proposal[] {
  const distinct = [...new Map(actors.map((actor) => [actor.id, actor])).values()]
  const seen = new Set<string>()
  const found: Omit<Proposal, 'isSure'>[] = []
  for (const block of blocksOf(distinct, known).values()) {
    if (block.length > mostInBlock) continue
    block.forEach((one, index) => {
      for (const other of block.slice(index + 1)) {
        const [a, b] = one.id < other.id ? [one, other] : [other, one]
        const key = `${a.id}\n${b.id}`
        if (seen.has(key)) continue
        seen.add(key)
        const { score, reasons } = compareActors(a, b, known)
        if (score >= proposedFrom) found.push({ a: a.id, b: b.id, score, reasons })
      }
    })
  }
  const byId = new Map(distinct.map((actor) => [actor.id, actor]))
  const rivals = Map.groupBy(
    found.flatMap((one) => [
      { id: one.a, one },
      { id: one.b, one },
    ]),
    ({ id }) => id,
  )
  return found
    .map((one) => ({
      ...one,
      isSure: isSure(
        one,
        byId,
        (rivals.get(one.a) ?? []).concat(rivals.get(one.b) ?? []).map((rival) => rival.one),
      ),
    }))
    .toSorted((x, y) => y.score - x.score || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1))
}

const mostInBlock = 40

function blocksOf(actors: readonly Actor[], known: BodyWords): Map<string, Actor[]> {
  const blocks = new Map<string, Actor[]>()
  for (const actor of actors) {
    for (const key of new Set(keysOf(actor, known))) {
      const block = blocks.get(key)
      if (block) block.push(actor)
      else blocks.set(key, [actor])
    }
  }
  return blocks
}

/** The words of a person's name in one spelling; a body's, its letters, and its state. */
function keysOf({ name, type }: Actor, { stateOf }: BodyWords): string[] {
  if (type === 'person') return personName(name).words.map((word) => `person ${variantKey(word)}`)
  const state = stateOf(name)
  if (state !== null) return [`state ${state}`]
  const words = name.split(/[^\p{L}]+/u).filter((word) => word.length > 2)
  const letters = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0] ?? '')
  const own = words.map((word) => `body ${plain(word)}`)
  return [...own, `letters ${/^\p{Lu}{2,8}$/u.test(name) ? name : letters.join('')}`]
}

/**
 * Sure is a pair of the same full name in two spellings, of whom neither may as well be somebody else: "Evgeny Prigozhin" and "Yevgeny
 * Prigozhin", unless the case also has a third that both go with as well as with each other.
 */
function isSure(
  { a, b, score }: Omit<Proposal, 'isSure'>,
  byId: ReadonlyMap<ActorId, Actor>,
  rivals: readonly Omit<Proposal, 'isSure'>[],
): boolean {
  const [one, other] = [byId.get(a), byId.get(b)]
  if (!one || !other || score < sureFrom || one.type !== other.type) return false
  if (one.type === 'person' && (personName(one.name).words.length < 2 || personName(other.name).words.length < 2))
    return false
  if (one.type === 'person' && !givenAgrees(one.name, other.name)) return false
  // A third who is like the one, but not like the other, leaves open which of them it is.
  const close = new Set(rivals.flatMap((rival) => (rival.score >= likeFrom ? [rival.a, rival.b] : [])))
  return [...close].every((id) => id === a || id === b || goesWithBoth(id, a, b, rivals))
}

const likeFrom = 0.8

const goesWithBoth = (id: ActorId, a: ActorId, b: ActorId, rivals: readonly Omit<Proposal, 'isSure'>[]): boolean =>
  [a, b].every((end) =>
    rivals.some(
      (rival) =>
        rival.score >= likeFrom && ((rival.a === id && rival.b === end) || (rival.b === id && rival.a === end)),
    ),
  )

function givenAgrees(a: string, b: string): boolean {
  const [one, other] = [personName(a), personName(b)]
  const how = one.given && other.given ? likeness(one.given, other.given) : 'different'
  return how === 'same' || how === 'spelling'
}
