import type { Account } from './account.ts'
import type { Body, VersionLanguage } from './language.ts'

// "Interior ministry" and "Interior Minister Ana Ruiz" are one; "Interior ministry" and "Defence ministry" are two; "Ana Ruiz" and
// "Ruiz" are one

/** True where two accounts come from one speaker, or from one body and those who speak for it. */
export function isOneSpeaker(a: Account, b: Account, language: VersionLanguage): boolean {
  if (a.speaker === null || b.speaker === null) return false
  if (a.actor !== null && b.actor !== null && a.actor === b.actor) return true
  if (a.bodies.some((body) => b.bodies.includes(body))) return true
  return isOneBody(language.bodyOf(a.speaker), language.bodyOf(b.speaker))
}

function isOneBody(a: Body, b: Body): boolean {
  if (a.person.length > 0 && b.person.length > 0) {
    if (a.person.at(-1) === b.person.at(-1)) return true
    return !a.isShared && !b.isShared && a.body.length > 0 && within(a.body, b.body) && within(b.body, a.body)
  }
  const [x, y] = [termsOf(a), termsOf(b)]
  return within(x, y) || within(y, x)
}

/** A person without a body speaks for himself; a post that many hold tells nobody apart. */
const termsOf = ({ body, person, isShared }: Body): readonly string[] => (person.length > 0 && isShared ? person : body)

const within = (few: readonly string[], many: readonly string[]): boolean =>
  few.length > 0 && few.every((term) => many.includes(term))
