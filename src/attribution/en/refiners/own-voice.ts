import { overlaps, rangeIndex } from '#util'
import { type Attribution, type Refiner, refined } from '../../attribution.ts'
import { speakerNouns } from '../word-classes.ts'

// [We] have seen this before.   [His interventions in the episode] show that he does not follow orders.

/**
 * What the author says in the first person, or concludes from things and deeds, is the author's own: nobody else is reported to say
 * it. Words in quotation marks are somebody's, whoever "we" is there.
 */
export const ownVoice: Refiner = (attributions, { text, quotations }) => {
  const quotedIn = rangeIndex(quotations, (quotation) => [quotation])
  return attributions.map((attribution) => {
    const { form, source, cue } = attribution
    const [first] = source
    if (
      form !== 'indirect' ||
      !first ||
      [...source, ...cue].some((part) => quotedIn(part).some((q) => overlaps(q, part)))
    )
      return attribution
    const words = text.slice(first.start, first.end)
    if (/^(?:we|I)$/iu.test(words)) return own(attribution, 'the author speaks in the first person')
    const says = cue.map(({ start, end }) => text.slice(start, end)).join(' ')
    return concluding.test(says) && isThing(words) ? own(attribution, `“${words}” tells it to the author`) : attribution
  })
}

const own = (attribution: Attribution, reason: string): Attribution => refined(attribution, { form: 'author' }, reason)

/** Verbs by which things speak. */
const concluding =
  /\b(?:show(?:s|ed|n|ing)?|suggest(?:s|ed|ing)?|indicat(?:es?|ed|ing)|impl(?:y|ies|ied)|demonstrat(?:es?|ed)|prov(?:es?|ed)|mean[st]?|point(?:s|ed)? to|reflect(?:s|ed)?|illustrat(?:es?|ed))$/iu

/** Nouns of deeds and of what is the case; a noun that speaks (a ministry, an administration) is none. */
const abstract =
  /(?:[sct]ions?|ments?|ness|ances?|ences?|ities|ity|ures?|isms?|ilences?|acts?|moves?|deeds?|signs?|events?)$/u
const bodies =
  /^(?:governments?|administrations?|commissions?|departments?|parliaments?|delegations?|oppositions?|organi[sz]ations?|institutions?|coalitions?|federations?|associations?|unions?|nations?|foundations?|corporations?|constitutions?|missions?|regiments?|establishments?|authorit(?:y|ies)|communit(?:y|ies)|universit(?:y|ies)|audiences?|intelligence|factions?|garrisons?|generations?)$/u

/** The head of a noun phrase: the last word before "of", "in" and the like, or before a comma. */
function isThing(words: string): boolean {
  const [phrase = ''] = words.split(/,| (?:of|in|on|at|to|for|by|with|from|about|over|that|which|who)\b/u)
  const head = phrase.trim().split(/\s+/u).at(-1) ?? ''
  return /^\p{Ll}/u.test(head) && abstract.test(head) && !bodies.test(head) && !speakerNouns.has(head)
}
