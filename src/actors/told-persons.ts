import type { ActorId } from '#model'
import type { Person } from './naming.ts'
import type { Scene } from './scene.ts'

/**
 * The pronouns of those of whom no title or name tells one, from the text itself: "he" and "she" where nobody else is in view who could
 * be meant, most of them alike.
 */
export function toldPersons(scene: Scene): ReadonlyMap<ActorId, Person> {
  const votes = new Map<ActorId, { he: number; she: number }>()
  scene.analysed.sentences.forEach((sentence, index) => {
    const first = sentence.tokens.find(
      ({ lower, start }) => scene.rules.pronoun(lower)?.number === 'one' && !scene.isQuoted(start),
    )
    if (!first) return
    const inView = [index - 1, index].flatMap((at) =>
      scene.placesIn(at).filter((place) => !place.quoted && scene.actor(place.actor)?.type === 'person'),
    )
    const people = new Set(inView.filter(({ start }) => start < first.start).map(({ actor }) => actor))
    const [only] = people
    const person = scene.rules.pronoun(first.lower)?.person
    if (only === undefined || people.size > 1 || !person) return
    const held = votes.get(only) ?? { he: 0, she: 0 }
    votes.set(only, { ...held, [person]: held[person] + 1 })
  })
  return new Map(
    [...votes].flatMap(([actor, { he, she }]) => {
      const [most, least] = [Math.max(he, she), Math.min(he, she)]
      return most >= 2 && least * 5 <= most ? [[actor, he > she ? 'he' : 'she'] as const] : []
    }),
  )
}
