import type { Analysed } from '#language'
import { overlaps } from '#util'
import type { CastRules, Naming } from './naming.ts'

/** All namings of a text in order. Where two finders take the same words, the one earlier in the order stays. Linear in sentences. */
export function findNamings(analysed: Analysed, rules: CastRules): Naming[] {
  return analysed.sentences.flatMap((sentence) => {
    const kept: Naming[] = []
    for (const finder of rules.finders) {
      const found = finder(sentence, analysed).filter((naming) => !kept.some((other) => overlaps(other, naming)))
      kept.push(...found)
    }
    return kept.toSorted((a, b) => a.start - b.start || b.end - a.end)
  })
}
