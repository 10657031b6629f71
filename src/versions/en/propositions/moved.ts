import type { PropositionFinder } from '../../propositions/draft.ts'
import { after, agentsOf, given, inRole, patientsOf, wordsOf } from './parts.ts'
import { isPlace } from './place-words.ts'

// [Prigozhin had returned to Russia]; [the convoy left Dor for the coast]; [troops entered the town]; [she was flown to Oslo]

const going =
  /^(?:arrive|go|come|return|travel|fly|head|move|leave|depart|flee|withdraw|enter|cross|reach|land|retreat|escape|sail|drive|march|relocate|migrate|emigrate|pull out|pull back|set off|go back|come back|turn back|set out|visit|advance|slip|walk|run|fall back|disembark)$/u
const carrying =
  /^(?:fly|take|bring|move|transfer|send|evacuate|deport|drive|escort|transport|carry|expel|exile|ship|extradite|airlift|repatriate|relocate|redeploy|withdraw)$/u
const reaching = /^(?:enter|reach|visit)$/u
const leaving = /^(?:leave|flee|depart|quit|exit|cross)$/u

export const moved: PropositionFinder = {
  rule: 'moved',
  find(clause) {
    const { lemma, predicate } = clause
    const isCarried = carrying.test(lemma) && patientsOf(clause).length > 0
    if (!going.test(lemma) && !isCarried) return []
    const who = isCarried ? patientsOf(clause) : agentsOf(clause)
    const objects = isCarried ? [] : clause.objects.filter(isPlace)
    const isArrival = /^(?:arrive|land)$/u.test(lemma)
    const to = [
      ...after(clause, 'to', 'into', 'onto', 'for', 'toward', 'towards', 'back to'),
      ...(isArrival ? after(clause, 'in', 'at', 'on') : []),
      ...clause.obliques.filter(({ head }) => /^(?:there|here|home|abroad)$/u.test(head.lower)),
      ...(reaching.test(lemma) ? objects : []),
    ].filter(isPlace)
    const from = [...after(clause, 'from', 'out of'), ...(leaving.test(lemma) ? objects : [])].filter(isPlace)
    if (who.length === 0 || (to.length === 0 && from.length === 0)) return []
    return [
      {
        kind: 'moved',
        roles: [...inRole('patient', who), ...(isCarried ? inRole('agent', agentsOf(clause)) : [])],
        arguments: {
          ...given('to', to[0] && wordsOf(to[0])),
          ...given('from', from[0] && wordsOf(from[0])),
          verb: lemma,
        },
        because: `“${predicate.text}” tells of going`,
      },
    ]
  },
}
