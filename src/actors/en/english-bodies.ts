import type { BodyWords } from '../identity/compare-bodies.ts'
import { countriesInEnglish } from './countries.ts'

/** The states by the words that English has for them and theirs. */
export const englishBodies: BodyWords = {
  stateOf: (words) => {
    const word = words.toLowerCase().replaceAll('’', "'")
    return (
      countriesInEnglish.byName.get(word) ??
      countriesInEnglish.byOfficialName.get(word) ??
      countriesInEnglish.byDemonym.get(word) ??
      null
    )
  },
}
