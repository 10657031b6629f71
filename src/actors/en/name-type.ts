import type { ActorType } from '#model'
import { lastWord } from '../member.ts'
import { countriesInEnglish } from './countries.ts'
import { organisationWords, otherPlaces, outletWords, placePairs, placeWords } from './nouns.ts'

/** What a proper name names by its own words; null where they do not tell. */
export function nameType(name: string): ActorType | 'place' | null {
  const lower = name.toLowerCase()
  const last = lastWord(lower)
  if (countriesInEnglish.byName.has(lower)) return 'state'
  if (countriesInEnglish.byCapital.has(lower) || otherPlaces.has(lower) || placePairs.has(lower)) return 'place'
  if (/^\p{Lu}{2,6}$/u.test(name)) return 'organisation'
  if (/^(?:ministry|university|bank|institute|department|office|council|party) of /u.test(lower)) return 'organisation'
  if (!/\s/u.test(name)) return null
  if (outletWords.has(last)) return 'outlet'
  if (organisationWords.has(last)) return 'organisation'
  return placeWords.has(last) || / of /u.test(lower) ? 'place' : null
}
