import type { PropositionFinder } from '../../propositions/draft.ts'
import { after, agentsOf, given, inRole, patientsOf, wordsOf } from './parts.ts'

// [Ana Ruiz is minister of justice]; [parliament elected him president]; [she was named as envoy]; [he resigned as mayor]

const office =
  /(?:^|\b)(?:president|minister|premier|chancellor|governor|mayor|envoy|ambassador|chief|head|leader|chair(?:man|woman|person)?|director|secretary|commander|general|spokes(?:man|woman|person)|boss|king|queen|emir|sultan|prosecutor|judge|speaker|commissioner|senator|coordinator|captain|chief executive|deputy)$/iu

export const holdsOffice: PropositionFinder = {
  rule: 'holds-office',
  find(clause) {
    const { lemma, predicate, isCopula, subjects, complement, objects } = clause
    const made = (who: Parameters<typeof inRole>[1], title: NonNullable<typeof complement>, isTurned: boolean) => {
      const [post = '', of] = wordsOf(title).split(/ of (?:the )?/u)
      return [
        {
          kind: 'holds-office' as const,
          roles: [
            ...inRole('patient', who),
            ...(lemma === 'be' || isCopula ? [] : inRole('agent', clause.isPassive ? agentsOf(clause) : [])),
          ],
          arguments: { office: post, ...given('of', of), verb: isCopula ? 'be' : lemma },
          because: `“${predicate.text}” tells of a post`,
          isTurned,
        },
      ]
    }
    const isOffice = (phrase: typeof complement | undefined): phrase is NonNullable<typeof complement> =>
      phrase !== null && phrase !== undefined && office.test(phrase.head.lower)
    if (isCopula && isOffice(complement) && complement.preposition === null && subjects.length > 0)
      return made(subjects, complement, false)
    const [as] = after(clause, 'as')
    if (
      /^(?:serve|act|appoint|name|elect|install|nominate|swear in|reinstate|confirm|become|take over)$/u.test(lemma)
    ) {
      const who = /^(?:serve|act|become|take over)$/u.test(lemma) ? subjects : patientsOf(clause)
      const title = as ?? (who === objects ? undefined : objects.find(isOffice)) ?? objects[1]
      const named = objects[0]
      if (isOffice(title) && who.length > 0) return made(title === objects[1] && named ? [named] : who, title, false)
    }
    if (/^(?:resign|step down|quit|dismiss|remove|sack|oust|fire)$/u.test(lemma) && isOffice(as))
      return made(/^(?:resign|step down|quit)$/u.test(lemma) ? subjects : patientsOf(clause), as, true)
    return []
  },
}
