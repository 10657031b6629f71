import type { Role } from '#model'
import { lastWord, rolesOf } from '../member.ts'
import type { CastRules } from '../naming.ts'
import { body } from './body.ts'
import { capital } from './capital.ts'
import { clauseWords } from './clause-words.ts'
import { countriesInEnglish } from './countries.ts'
import { describedPerson } from './described-person.ts'
import { descriptionOf, isSuchBody, isSuchPost, roleOwned } from './description.ts'
import { pronounOfName } from './given-names.ts'
import { people } from './people.ts'
import { postHolder } from './post-holder.ts'
import { pronounOf, pronounOfNoun } from './pronouns.ts'
import { properName } from './proper-name.ts'
import { titledPerson } from './titled-person.ts'

const headsOfState = /^(?:president|leader|ruler|prime minister|premier|chancellor|king|queen|head)$/u
const heads = /^(?:head|chief|boss|leader|founder|owner)$/u

/**
 * The English rules. What takes more words comes first: "Belarusian president Alexander Lukashenko" is one naming, not a post and a
 * name; capitals that stand for governments come before plain runs of capitals, which come last.
 */
export const englishCast: CastRules = {
  finders: [titledPerson, describedPerson, body, postHolder, people, capital, properName],
  stateMeantBy: (word) =>
    countriesInEnglish.byCapital.get(word.toLowerCase()) ?? countriesInEnglish.byName.get(word.toLowerCase()) ?? null,
  isSamePost: (asked: Role, held: Role) =>
    asked.role === held.role ||
    held.role === 'counterpart' ||
    (asked.role === 'leader' && headsOfState.test(held.role)) ||
    (heads.test(asked.role) && heads.test(held.role)),
  pronoun: pronounOf,
  personOf: ({ name, namings }) =>
    namings.find(({ person }) => person !== null)?.person ??
    rolesOf(namings)
      .map(({ role }) => pronounOfNoun(lastWord(role)))
      .find((person) => person !== null) ??
    givenName(name),
  description: descriptionOf,
  isSuchBody,
  isSuchPost,
  ...clauseWords,
  roleOwned,
}

/** "Jo-Renee Formicola": the whole given name, or one of its parts; of an initial, the name after it. */
function givenName(name: string): 'he' | 'she' | null {
  const words = name.split(/\s+/u)
  if (words.length === 1) return null
  const first = words.find((word) => !/^\p{L}\.?$/u.test(word)) ?? ''
  return first === words.at(-1)
    ? null
    : ([first, ...first.split('-').toReversed()].map(pronounOfName).find((one) => one !== null) ?? null)
}
