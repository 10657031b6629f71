import type { PropositionFinder } from '../../propositions/draft.ts'
import { after, agentsOf, given, inRole, patientsOf, wordsOf } from './parts.ts'

/** [The army planned to leave]; [she vowed to stand again]; [they had no plans to sell]; [the firm was considering a sale] */
export const intends: PropositionFinder = {
  rule: 'intends',
  find(clause) {
    const { lemma, predicate, open, objects } = clause
    if (
      !/^(?:intend|plan|want|aim|vow|promise|pledge|threaten|hope|prepare|decide|wish|seek|consider|resolve|undertake|ready|determined|set)$/u.test(
        lemma,
      )
    )
      return []
    const [object] = objects
    const what = open ? open.words : object ? wordsOf(object) : null
    const who = agentsOf(clause)
    if (what === null || who.length === 0 || (lemma === 'set' && !open)) return []
    return [
      {
        kind: 'intends',
        roles: inRole('agent', who),
        arguments: { what, verb: lemma },
        because: `“${predicate.text}” tells what somebody means to do`,
        modality: 'asserted',
      },
    ]
  },
}

/** [The minister knew of the leak]; [the crew had not been told]; [she was unaware of the plan] */
export const knows: PropositionFinder = {
  rule: 'knows',
  find(clause) {
    const { lemma, predicate, open, isPassive, isCopula } = clause
    const isState = isCopula && /^(?:aware|unaware|ignorant|informed)$/u.test(predicate.lower)
    const isTold = isPassive && /^(?:tell|inform|warn|notify|brief|alert)$/u.test(lemma)
    if (!isState && !isTold && !/^(?:know|learn|realize|realise|discover|foresee)$/u.test(lemma)) return []
    const who = isTold ? patientsOf(clause) : clause.subjects
    const [about] = [...(isTold ? [] : clause.objects), ...after(clause, 'of', 'about')]
    const what = open ? open.words : about ? wordsOf(about) : null
    if (who.length === 0) return []
    return [
      {
        kind: 'knows',
        roles: [...inRole('agent', who), ...(isTold ? inRole('from', after(clause, 'by')) : [])],
        arguments: { ...given('what', what), verb: lemma },
        because: `“${predicate.text}” tells what somebody knows`,
        isTurned: /^(?:unaware|ignorant)$/u.test(predicate.lower),
      },
    ]
  },
}
