import type { PropositionFinder } from '../../propositions/draft.ts'
import { eventWords } from './event-words.ts'
import { after, given, inRole, wordsOf } from './parts.ts'
import { isPlace, placePrepositions } from './place-words.ts'

// [there was no explosion at the plant]; [the vote took place]; [a fire broke out in the hold]; [talks began]

const happening =
  /^(?:happen|occur|break out|erupt|begin|start|end|take place|arise|ensue|explode|collapse|resume|stop|crash|derail|burst|go off|come about|fail|sink|capsize)$/u
const being = /^(?:be|exist|remain)$/u
const held = /^(?:hold|cancel|postpone|call off|suspend|launch|stage|conduct|carry out|break off|delay)$/u

export const happened: PropositionFinder = {
  rule: 'happened',
  find(clause) {
    const { lemma, predicate, subjects, isPassive, isCopula, objects } = clause
    const takesPlace = lemma === 'take' && objects.some(({ head }) => head.lower === 'place')
    const isThere = being.test(lemma) && !isCopula && (clause.isExistential || lemma === 'exist')
    const isHeld = held.test(lemma) && isPassive && subjects.some(({ head }) => eventWords.test(head.lower))
    if (!takesPlace && !isThere && !(happening.test(lemma) && objects.length === 0 && clause.open === null) && !isHeld)
      return []
    if (subjects.length === 0) return []
    const place = after(clause, ...placePrepositions).find(isPlace)
    return [
      {
        kind: 'happened',
        roles: inRole('patient', subjects),
        arguments: { verb: takesPlace ? 'take place' : lemma, ...given('place', place && wordsOf(place)) },
        because: `“${predicate.text}” tells of what came about`,
        isTurned: /^(?:cancel|call off|postpone|suspend|break off)$/u.test(lemma),
      },
    ]
  },
}
