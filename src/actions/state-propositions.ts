import type { SpeechModel } from '#attribution'
import { analyse, english } from '#language'
import type { Proposition, Reading } from '#model'
import { englishPropositions, parsedOf, propositionsOf } from '#versions'

/** What the claims and the running text of a reading state; nothing without a model, which alone knows grammar. */
export function statedIn({ article, claims, actors, mentions }: Reading, model: SpeechModel | null): Proposition[] {
  if (!model || (article.language !== null && !/^en\b/iu.test(article.language))) return []
  const analysed = analyse(article, english)
  const told = analysed.sentences.filter(({ block }) => block !== 'title' && block !== 'heading')
  const parsed = parsedOf(article.text, told, model.grammar, english, englishPropositions.lemmaOf)
  return propositionsOf({ article: article.id, analysed, claims, actors, mentions }, parsed, englishPropositions)
}

/** A reading with what it states. */
export const withPropositions = (reading: Reading, model: SpeechModel | null): Reading => ({
  ...reading,
  propositions: statedIn(reading, model),
})
