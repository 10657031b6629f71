import type { Role } from '#model'
import type { CastRules } from '../naming.ts'
import { body } from './body.ts'
import { countriesInEnglish } from './countries.ts'
import { describedPerson } from './described-person.ts'
import { people } from './people.ts'
import { postHolder } from './post-holder.ts'
import { properName } from './proper-name.ts'
import { titledPerson } from './titled-person.ts'

const headsOfState = /^(?:president|leader|ruler|prime minister|premier|chancellor|king|queen|head)$/u
const heads = /^(?:head|chief|boss|leader|founder|owner)$/u

/**
 * The English rules. What takes more words comes first: "Belarusian president Alexander Lukashenko" is one naming, not a post and a
 * name; plain runs of capitals come last.
 */
export const englishCast: CastRules = {
  finders: [titledPerson, describedPerson, body, postHolder, people, properName],
  stateMeantBy: (word) =>
    countriesInEnglish.byCapital.get(word.toLowerCase()) ?? countriesInEnglish.byName.get(word.toLowerCase()) ?? null,
  isSamePost: (asked: Role, held: Role) =>
    asked.role === held.role ||
    (asked.role === 'leader' && headsOfState.test(held.role)) ||
    (heads.test(asked.role) && heads.test(held.role)),
  pronoun: (word) => (/^(?:he|she|him|her)$/iu.test(word) ? 'one' : /^the[ym]$/iu.test(word) ? 'many' : null),
}
