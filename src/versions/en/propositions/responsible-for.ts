import type { PropositionFinder } from '../../propositions/draft.ts'
import { after, agentsOf, inRole, patientsOf, wordsOf } from './parts.ts'

// [the militia was responsible for the attack]; [Oslo blamed the army for it]; [the blast was caused by a leak]; [rebels were behind it]

export const responsibleFor: PropositionFinder = {
  rule: 'responsible-for',
  find(clause) {
    const { lemma, predicate, isCopula, isPassive, subjects, objects } = clause
    const because = `“${predicate.text}” tells who or what brought it about`
    const [what] = after(clause, 'for')
    if (isCopula && predicate.lower === 'responsible' && what && subjects.length > 0)
      return [
        { kind: 'responsible-for', roles: inRole('agent', subjects), arguments: { what: wordsOf(what) }, because },
      ]
    if (isCopula && clause.complement?.preposition === 'behind' && subjects.length > 0)
      return [
        {
          kind: 'responsible-for',
          roles: inRole('agent', subjects),
          arguments: { what: wordsOf(clause.complement) },
          because,
        },
      ]
    if (lemma === 'blame') {
      const [on] = after(clause, 'on')
      const blamed = on ? [on] : patientsOf(clause)
      const thing = on ? patientsOf(clause)[0] : what
      if (blamed.length > 0)
        return [
          {
            kind: 'responsible-for',
            roles: [...inRole('agent', blamed), ...inRole('from', agentsOf(clause))],
            arguments: thing ? { what: wordsOf(thing) } : {},
            because,
            modality: 'believed',
          },
        ]
    }
    if (/^(?:cause|trigger|provoke|spark|bring about|prompt)$/u.test(lemma)) {
      const [cause] = isPassive ? after(clause, 'by') : subjects
      const thing = isPassive ? subjects[0] : objects[0]
      if (cause && thing)
        return [
          {
            kind: 'responsible-for',
            roles: inRole('agent', [cause]),
            arguments: { what: wordsOf(thing), cause: wordsOf(cause) },
            because,
          },
        ]
    }
    if (
      /^(?:claim|accept|take|assume)$/u.test(lemma) &&
      objects.some(({ head }) => /^(?:responsibility|blame|credit)$/u.test(head.lower)) &&
      subjects.length > 0
    )
      return [
        {
          kind: 'responsible-for',
          roles: inRole('agent', subjects),
          arguments: what ? { what: wordsOf(what) } : {},
          because,
        },
      ]
    return []
  },
}
