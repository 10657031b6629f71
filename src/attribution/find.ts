import type { Analysed } from '#language'
import { overlaps } from '#util'
import type { Attribution, AttributionRules } from './attribution.ts'
import { joined } from './model/joined.ts'
import type { SpeechModel } from './model/speech-model.ts'
import { placesOf } from './place.ts'

/**
 * All attributions of a text in order of their cues. Where two finders take the same cue, the one earlier in the order stays; with a
 * trained model, rules add what it does not find. Pure; linear in the number of sentences.
 */
export function findAttributions(
  analysed: Analysed,
  rules: AttributionRules,
  model: SpeechModel | null = null,
): Attribution[] {
  const byRules = attributionsByRules(analysed, rules)
  const found = model ? joined(analysed, byRules, model) : byRules
  const refined = rules.refiners.reduce<Attribution[]>((list, refine) => refine(list, analysed), found)
  return refined.toSorted((a, b) => position(a) - position(b))
}

function attributionsByRules(analysed: Analysed, rules: AttributionRules): Attribution[] {
  const placeOf = placesOf(analysed)
  return analysed.sentences.flatMap((sentence, index) => {
    const kept: Attribution[] = []
    // A headline says again, shortened, what the text says.
    if (sentence.block === 'title') return kept
    const place = placeOf(sentence, index)
    for (const finder of rules.finders) {
      for (const candidate of finder(place)) {
        if (!kept.some((other) => sameCue(other, candidate))) kept.push(candidate)
      }
    }
    return kept
  })
}

const position = ({ cue, content }: Attribution): number => cue[0]?.start ?? content[0]?.start ?? 0

const sameCue = (a: Attribution, b: Attribution): boolean => a.cue.some((x) => b.cue.some((y) => overlaps(x, y)))
