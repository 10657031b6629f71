import type { PropositionFinder } from '../../propositions/draft.ts'
import { eventWords } from './event-words.ts'
import { agentsOf, inRole, patientsOf } from './parts.ts'
import { isPlace } from './place-words.ts'
import { statusOf } from './status-words.ts'

// [he is alive]; [the border was closed]; [two were still in custody]; [the minister had been dismissed]; [sanctions remain in force]

export const status: PropositionFinder = {
  rule: 'status',
  find(clause) {
    const { lemma, predicate, isCopula, isPassive, complement, subjects, objects } = clause
    const words = isCopula && complement?.preposition ? `${complement.preposition} ${predicate.lower}` : predicate.lower
    const found = statusOf(words) ?? statusOf(lemma)
    if (!found) return []
    const isState =
      isCopula || predicate.tag === 'JJ' || (statusOf(words) !== null && words !== lemma && objects.length === 0)
    const isOfSubject = isState || isPassive || (found.isOwn && objects.length === 0)
    const who = isOfSubject ? subjects : found.isOwn ? [] : patientsOf(clause)
    if (who.length === 0 || (lemma === 'hold' && who.some(({ head }) => eventWords.test(head.lower)))) return []
    if (found.set === 'town' && !who.some(isPlace)) return []
    if (lemma === 'hold' && !isPassive && !who.some(({ head }) => /^(?:NNP|PRP|NNS)/u.test(head.tag))) return []
    return [
      {
        kind: 'status',
        roles: [...inRole('patient', who), ...(isOfSubject && !isPassive ? [] : inRole('agent', agentsOf(clause)))],
        arguments: { set: found.set, side: found.side, verb: isCopula ? 'be' : lemma },
        because: `“${predicate.text}” is ${found.side} of ${found.set}`,
      },
    ]
  },
}
