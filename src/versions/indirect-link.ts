import type { Comparison } from './comparison.ts'
import type { PairLink } from './pair-link.ts'

/** What follows from two contents only in a step more; never sure. */
export const indirectLink = (pair: Comparison): PairLink | null => stance(pair) ?? presence(pair)

/** "Described those involved in the mutiny as betrayers" / "had offered the soldiers the opportunity to fight on". */
function stance({ x, y, isOneSpeaker }: Comparison): PairLink | null {
  if (!isOneSpeaker || x.stance !== 'hostile' || y.stance !== 'conceding') return null
  return {
    kind: 'revises',
    rule: 'found-stance',
    reason: 'the same speaker turned from hard words to an offer',
    confidence: 0.55,
  }
}

/** "Had returned to Russia" / "the Russian president held a meeting with him": who meets somebody's leader was likely there. */
function presence({ x, y, isOneSpeaker, shared }: Comparison): PairLink | null {
  const [place] = x.places
  if (isOneSpeaker || !place || !y.terms.has('meet') || y.isNegated || x.mode !== 'actual') return null
  const who = shared.find(({ term, earlier }) => earlier.isName && x.subject.includes(term))
  if (!who || !place.key.split(' ').some((part) => y.terms.has(part))) return null
  return {
    kind: 'supports',
    rule: 'found-presence',
    reason: `a meeting with ${who.later.word} speaks for “${place.words}” as the place`,
    confidence: 0.55,
  }
}
