import type { PropositionFinder } from '../../propositions/draft.ts'
import { after, inRole, wordsOf } from './parts.ts'
import { isPlace, placePrepositions } from './place-words.ts'

// [the general is in Aden]; [the ship lay off the coast]; [no soldiers were there]; [he was seen at the airport]

const staying =
  /^(?:be|remain|stay|live|reside|stand|lie|sit|base|station|hide|shelter|see|spot|sight|find|locate|keep|house|deploy|garrison|moor|anchor|park)$/u

export const located: PropositionFinder = {
  rule: 'located',
  find(clause) {
    const { predicate, isCopula, subjects, complement, lemma, isPassive } = clause
    const isThere = isCopula && /^(?:there|here|home|abroad|away|elsewhere)$/u.test(predicate.lower)
    const own = isCopula && complement?.preposition && isPlace(complement) ? [complement] : []
    const seen = /^(?:see|spot|sight|find|locate|keep|house|base|station|deploy|garrison|moor|anchor|park)$/u.test(
      lemma,
    )
    const beside =
      staying.test(lemma) && !isCopula && (!seen || isPassive)
        ? after(clause, ...placePrepositions).filter(isPlace)
        : []
    const there = clause.obliques.filter(
      ({ head }) => staying.test(lemma) && /^(?:there|here|abroad)$/u.test(head.lower),
    )
    const places = [...own, ...beside, ...there].map(wordsOf)
    const [place] = isThere ? [predicate.text] : places
    if (place === undefined || subjects.length === 0) return []
    return [
      {
        kind: 'located',
        roles: inRole('patient', subjects),
        arguments: { place },
        because: `“${predicate.text}” tells where`,
      },
    ]
  },
}
