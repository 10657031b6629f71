import type { DeedType } from '#model'
import type { PropositionFinder } from '../../propositions/draft.ts'
import { after, agentsOf, given, inRole, patientsOf, wordsOf } from './parts.ts'
import { isPlace, placePrepositions } from './place-words.ts'

// [Rebels shelled the market] ASSAULT; [the ministry sent 40 tonnes of grain to the camp] AID; [troops pulled out of Dor] RETREAT

const lines = `
ASSAULT: attack shell bomb bombard strike kill shoot assassinate storm raid ambush invade fire torture rape stab murder shoot down blow up hit wound injure beat open fire massacre poison torpedo sink ram execute overrun fight clash execute detonate
COERCE: arrest detain seize capture expel deport jail imprison abduct kidnap confiscate ban block blockade evict raid censor shut down dissolve crack down curfew restrict search impound freeze hack sabotage
AID: send donate supply deliver provide evacuate rescue shelter grant fund feed treat airlift
SUPPORT: support back endorse praise recognize recognise pardon host sign ratify defend
COOPERATE: cooperate collaborate join train share exchange trade
CONSULT: meet visit negotiate mediate consult talk broker host
AGREE: agree accept
CONCEDE: concede release free surrender yield apologize apologise lift ease resign step down give up postpone back down
RETREAT: withdraw retreat pull out pull back evacuate demobilize demobilise disarm stand down
REJECT: reject refuse veto decline rebuff turn down deny
REQUEST: demand urge request ask call appeal
THREATEN: threaten warn vow
ACCUSE: accuse blame condemn denounce criticize criticise charge indict sue investigate
PROTEST: protest demonstrate march rally strike riot boycott occupy
SANCTION: sanction cut suspend recall expel cancel halt break off withdraw embargo
MOBILIZE: mobilize mobilise deploy reinforce station mass arm prepare alert
`

const phrasal = [
  'shoot down',
  'blow up',
  'open fire',
  'shut down',
  'crack down',
  'step down',
  'give up',
  'back down',
  'pull out',
  'pull back',
  'stand down',
  'turn down',
  'break off',
]
/** Two words where the second is a particle are one verb. */
const deedTypes: ReadonlyMap<string, DeedType> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [type = '', verbs = ''] = line.split(': ')
      const joined = phrasal.reduce((all, verb) => all.replace(verb, verb.replace(' ', '_')), verbs)
      return joined.split(' ').map((verb): [string, DeedType] => [verb.replace('_', ' '), type as DeedType])
    })
    .toReversed(),
)

export const did: PropositionFinder = {
  rule: 'did',
  find(clause) {
    const { lemma, predicate, isCopula } = clause
    const opensFire = lemma === 'open' && clause.objects.some(({ head }) => head.lower === 'fire')
    const deed = opensFire ? 'ASSAULT' : deedTypes.get(lemma)
    if (isCopula || deed === undefined) return []
    if (deed === 'PROTEST' && lemma === 'demonstrate' && clause.objects.length > 0) return []
    const agents = agentsOf(clause)
    const patients = opensFire ? after(clause, 'on', 'at') : patientsOf(clause)
    if (agents.length + patients.length === 0) return []
    const place = after(clause, ...placePrepositions).find(isPlace)
    const means = after(clause, 'with', 'against', 'from', 'to', 'on')
    const roleOf = { with: 'with', against: 'against', from: 'from', to: 'to', on: 'patient' } as const
    return [
      {
        kind: 'did',
        roles: [
          ...inRole('agent', agents),
          ...inRole('patient', patients),
          ...means.flatMap((phrase) => {
            const role = roleOf[phrase.preposition as keyof typeof roleOf]
            return phrase === place || isTime(phrase.head.text) || (role === 'patient' && patients.length > 0)
              ? []
              : inRole(role, [phrase])
          }),
        ],
        arguments: { deed, verb: lemma, ...given('place', place && wordsOf(place)) },
        because: `“${predicate.text}” is a deed of the type ${deed}`,
      },
    ]
  },
}

const isTime = (word: string): boolean =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|morning|evening|night|afternoon|day|week|month|year)$/u.test(
    word,
  )
