import type { PropositionKind } from '#model'
import type { Clause, Phrase } from '../../propositions/clause.ts'
import type { Draft, PropositionFinder } from '../../propositions/draft.ts'
import { after, agentsOf, given, inRole, patientsOf, whatOf, wordsOf } from './parts.ts'

const accord =
  /^(?:deal|agreement|accord|treaty|pact|truce|ceasefire|cease-fire|contract|settlement|memorandum|compromise|armistice|understanding)$/u

function draft(clause: Clause, kind: PropositionKind, because: string, to: readonly string[]): Draft[] {
  const agents = agentsOf(clause)
  const what = whatOf(clause)
  return [
    {
      kind,
      roles: [
        ...inRole('agent', agents),
        ...inRole('to', after(clause, ...to)),
        ...inRole('with', after(clause, 'with', 'between')),
        ...inRole(
          'for',
          after(clause, 'on behalf of', 'for').filter(({ head }) => /^NNPS?$|^PRP/u.test(head.tag)),
        ),
      ],
      arguments: { ...given('what', what), verb: clause.lemma },
      because: `“${clause.predicate.text}” ${because}`,
    },
  ]
}

/** [The two sides agreed to a truce]; [the minister signed the treaty]; [they had reached a deal with the rebels] */
export const agreed: PropositionFinder = {
  rule: 'agreed',
  find(clause) {
    const { lemma } = clause
    if (/^(?:agree|consent|accede)$/u.test(lemma) && clause.subjects.length > 0)
      return draft(clause, 'agreed', 'tells of a yes', [])
    const isAccord = patientsOf(clause).some(({ head }) => accord.test(head.lemma) || accord.test(head.lower))
    if (
      isAccord &&
      /^(?:sign|reach|strike|make|conclude|ratify|accept|seal|initial|approve|broker|negotiate|announce|hammer out|endorse|finalize|finalise)$/u.test(
        lemma,
      )
    )
      return draft(clause, 'agreed', 'tells of an accord', [])
    const isOffer = patientsOf(clause).some(({ head }) =>
      /^(?:offer|proposal|plan|term|terms|condition|conditions|demand|invitation)$/u.test(head.lower),
    )
    return isOffer && /^(?:accept|approve|welcome|take up|endorse|back)$/u.test(lemma)
      ? draft(clause, 'agreed', 'tells that it was taken', [])
      : []
  },
}

/** [He had offered the soldiers the chance to fight on]; [Oslo proposed talks to both sides] */
export const offered: PropositionFinder = {
  rule: 'offered',
  find(clause) {
    if (!/^(?:offer|propose|invite|promise)$/u.test(clause.lemma)) return []
    const [first, second] = clause.objects
    // "offered the soldiers an amnesty": the first object is to whom.
    if (first && second && !clause.isPassive)
      return [
        {
          kind: 'offered',
          roles: [...inRole('agent', clause.subjects), ...inRole('to', [first])],
          arguments: { what: wordsOf(second), verb: clause.lemma },
          because: `“${clause.predicate.text}” tells of an offer`,
        },
      ]
    const [lost] = draft(clause, 'offered', 'tells of an offer', ['to'])
    const read = clause.isPassive || clause.objects.length > 0 ? null : toWhomAndWhat(clause)
    return lost
      ? [
          read
            ? {
                ...lost,
                roles: [...inRole('agent', clause.subjects), ...inRole('to', [read.to])],
                arguments: { what: read.what, verb: clause.lemma },
              }
            : lost,
        ]
      : []
  },
}

/** [Prigozhin refused the offer]; [the council turned down the plan]; [she would not sign] */
export const refused: PropositionFinder = {
  rule: 'refused',
  find: (clause) =>
    /^(?:refuse|reject|decline|turn down|spurn|rebuff|veto|rule out|oppose|resist|throw out|vote down|balk)$/u.test(
      clause.lemma,
    ) && agentsOf(clause).length + patientsOf(clause).length > 0
      ? draft(clause, 'refused', 'tells of a no', [])
      : [],
}

/** [Rebels demanded the release of prisoners]; [Oslo called on both sides to stop]; [the minister urged a truce] */
export const demanded: PropositionFinder = {
  rule: 'demanded',
  find(clause) {
    const { lemma } = clause
    const isCall = lemma === 'call' && after(clause, 'for', 'on').length > 0
    const isAppeal = lemma === 'appeal' && after(clause, 'for', 'to').length > 0
    if (
      !isCall &&
      !isAppeal &&
      !/^(?:demand|urge|insist|require|request|ask|order|press|implore|summon|instruct|exhort)$/u.test(lemma)
    )
      return []
    if (/^(?:ask|order|press|instruct)$/u.test(lemma) && !clause.open && after(clause, 'for').length === 0) return []
    const [found] = draft(clause, 'demanded', 'tells of a demand', ['to', 'on', 'of', 'from'])
    if (!found) return []
    const asked = clause.open && !isCall ? inRole('to', patientsOf(clause)) : []
    const what = isCall || isAppeal ? after(clause, 'for')[0] : undefined
    return [
      {
        ...found,
        roles: [...found.roles, ...asked],
        arguments: { ...found.arguments, ...given('what', what && wordsOf(what)) },
      },
    ]
  },
}

/** "offered [Wagner Group soldiers] [the opportunity to fight on]": read word by word, where the parser lost the second object. */
function toWhomAndWhat({ following }: Clause): { to: Phrase; what: string } | null {
  const at = following.findIndex(({ tag }) => tag === 'DT' || tag === 'PRP$')
  const words = following.slice(0, at)
  const head = words.at(-1)
  if (
    at < 1 ||
    !head ||
    !/^\p{Lu}|^(?:him|her|them|us|me)$/u.test(words[0]?.text ?? '') ||
    words.some(({ tag }) => /^(?:IN|TO|,|:)$/u.test(tag))
  )
    return null
  const end = following.findIndex(({ tag }, index) => index > at && /^(?:\.|,|:)$/u.test(tag))
  const what = following.slice(at + 1, end < 0 ? undefined : end)
  const first = words[0] ?? head
  return {
    to: { head, words, start: first.start, end: head.end, preposition: null, isNegated: false },
    what: what.map(({ text }) => text).join(' '),
  }
}
