import type { Actor, Role } from '#model'
import { type BodyWords, compareBodies } from './compare-bodies.ts'
import { comparePeople } from './compare-people.ts'
import { type Comparison, comparison } from './comparison.ts'

/** What is compared: an actor without its id. */
export type Compared = Pick<Actor, 'name' | 'type' | 'aliases' | 'roles'>

/** How likely two actors are one, by their names, types and roles, with the reasons in words. Pure; the same either way round. */
export function compareActors(a: Compared, b: Compared, known: BodyWords): Comparison {
  const [one, other] = [a, b].toSorted((x, y) => (x.name < y.name ? -1 : 1))
  if (!one || !other) return comparison(0, 'nothing to compare')
  if (isPerson(one) !== isPerson(other)) return comparison(0.01, `${one.type} and ${other.type}`)
  const byName = compareNames(one.name, other.name, one, known)
  const best = [...fullNames(one), one.name].flatMap((name) =>
    [...fullNames(other), other.name].map((second) => compareNames(name, second, one, known)),
  )
  // Another name that agrees helps; none that differs hurts.
  const found = best.reduce((kept, next) => (next.score > kept.score ? next : kept), byName)
  return withRoles(found, one.roles, other.roles)
}

const isPerson = ({ type }: Compared): boolean => type === 'person'

const fullNames = ({ aliases }: Compared): readonly string[] =>
  aliases.filter((name) => /\s/u.test(name) || /^\p{Lu}{2,8}$/u.test(name)).slice(0, 8)

const compareNames = (a: string, b: string, { type }: Compared, known: BodyWords): Comparison =>
  type === 'person' ? comparePeople(a, b) : compareBodies(a, b, known)

/** The same post of the same owner speaks for one person, where the names leave it open. */
function withRoles({ score, reasons }: Comparison, a: readonly Role[], b: readonly Role[]): Comparison {
  const shared = a.find(({ role, of }) => of !== null && b.some((other) => other.role === role && other.of === of))
  if (!shared || score < 0.3) return { score, reasons }
  return {
    score: Math.min(0.99, score + 0.1),
    reasons: [...reasons, `both are ${shared.role} of ${shared.of}`],
  }
}
