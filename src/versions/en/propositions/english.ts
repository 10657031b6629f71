import { englishLemma } from '#language'
import type { PropositionLanguage } from '../../propositions/propositions-of.ts'
import { verbLemma } from '../lexicon/verb-lemma.ts'
import { clausesOf } from './clauses.ts'
import { propositionFinders } from './order.ts'
import { wordsOf } from './parts.ts'

export const englishPropositions: PropositionLanguage = {
  /** Of a verb by the list of verbs; of other words by their endings. */
  lemmaOf: (lower, tag) => (tag.startsWith('VB') ? verbLemma(lower) : englishLemma(lower, tag)),
  clausesOf,
  nameOf: wordsOf,
  pronouns: { speaker: /^(?:I|we|me|us|myself|ourselves)$/iu, person: /^(?:he|she|him|her|himself|herself)$/iu },
  finders: propositionFinders,
}
