import type { PropositionFinder } from '../../propositions/draft.ts'
import { after, given, inRole, wordsOf } from './parts.ts'
import { isPlace, placePrepositions } from './place-words.ts'

// [Putin held a meeting with Prigozhin]; [the envoys met in Oslo]; [talks between the two sides were held in Doha]

const meeting =
  /^(?:meeting|talk|talks|negotiation|negotiations|summit|conversation|consultation|consultations|discussion|discussions|call)$/u
const holding = /^(?:hold|have|attend|chair|host|arrange|take place|begin|start|open|resume|continue|conduct|take)$/u

export const met: PropositionFinder = {
  rule: 'met',
  find(clause) {
    const { lemma, predicate, subjects, objects, isPassive } = clause
    const place = after(clause, ...placePrepositions).find(isPlace)
    const rest = { ...given('place', place && wordsOf(place)), verb: lemma }
    const because = `“${predicate.text}” tells of a meeting`
    if (/^(?:meet|speak|confer|talk|negotiate)$/u.test(lemma) && subjects.length > 0) {
      const others = [...(lemma === 'meet' && !isPassive ? objects : []), ...after(clause, 'with', 'by')]
      if (
        others.length === 0 &&
        (lemma !== 'meet' || (subjects.length < 2 && !(subjects[0]?.head.tag ?? '').endsWith('S')))
      )
        return []
      return [
        { kind: 'met', roles: [...inRole('agent', subjects), ...inRole('with', others)], arguments: rest, because },
      ]
    }
    if (!holding.test(lemma)) return []
    const held = (isPassive || objects.length === 0 ? subjects : objects).filter(
      ({ head }) => meeting.test(head.lower) || meeting.test(head.lemma),
    )
    if (held.length === 0) return []
    const who = isPassive || objects.length === 0 ? [] : subjects
    const others = after(clause, 'with', 'between', 'among')
    return who.length + others.length === 0
      ? []
      : [{ kind: 'met', roles: [...inRole('agent', who), ...inRole('with', others)], arguments: rest, because }]
  },
}
