import type { Clause, Phrase } from '../../propositions/clause.ts'
import type { Draft, PropositionFinder } from '../../propositions/draft.ts'
import type { ParsedWord } from '../../propositions/parsed.ts'
import { after, agentsOf, inRole, patientsOf, wordsOf } from './parts.ts'

// [Putin described them as betrayers]; [the mayor called the vote a farce]; [she accused the army of murder]

const naming =
  /^(?:describe|brand|label|characterize|characterise|denounce|condemn|hail|praise|portray|depict|regard|dismiss|term|refer|treat|view|paint|cast)$/u

export const saidOf: PropositionFinder = {
  rule: 'said-of',
  find(clause) {
    const { lemma, objects } = clause
    if (naming.test(lemma)) {
      const [as] = after(clause, 'as')
      const of = patientsOf(clause)
      if (as && of.length > 0) return draft(clause, of, wordsOf(as))
      const found = aroundAs(clause)
      return found ? draft(clause, [found.of], found.as) : []
    }
    const [first, second] = objects
    if (/^(?:call|deem|consider|declare|name|find)$/u.test(lemma) && first && second)
      return draft(clause, [first], wordsOf(second))
    if (/^(?:accuse|suspect|convict)$/u.test(lemma)) {
      const [as] = after(clause, 'of')
      return as && patientsOf(clause).length > 0 ? draft(clause, patientsOf(clause), wordsOf(as)) : []
    }
    return []
  },
}

const draft = (clause: Clause, of: readonly Phrase[], as: string): Draft[] => [
  {
    kind: 'said-of',
    roles: [...inRole('agent', agentsOf(clause)), ...inRole('of', of)],
    arguments: { as },
    because: `“${clause.predicate.text}” tells what somebody is held to be`,
  },
]

/** "[those involved in the mutiny] as [betrayers]": read word by word, as parsers often lose it. */
function aroundAs({ following }: Clause): { of: Phrase; as: string } | null {
  const at = following.findIndex(({ lower }) => lower === 'as')
  const isNoun = ({ tag }: ParsedWord) => /^(?:NN|PRP$|DT$)/u.test(tag)
  const before = following.slice(0, at).filter(({ tag }) => /^[A-Z]/u.test(tag))
  const end = following.findIndex(({ tag }, index) => index > at && !/^(?:NN|JJ|DT|PRP\$|RB|VBG|``|CD|'')/u.test(tag))
  const behind = following
    .slice(at + 1, end < 0 ? undefined : end)
    .filter(({ tag, relation }) => relation !== 'det' && tag !== 'DT' && /^[A-Z]/u.test(tag))
  const head = before.find(isNoun)
  if (at < 1 || !head || behind.length === 0 || following[at - 1]?.lower === 'such') return null
  const of = {
    head,
    words: before,
    start: before[0]?.start ?? head.start,
    end: before.at(-1)?.end ?? head.end,
    preposition: null,
    isNegated: false,
  }
  return { of, as: behind.map(({ text }) => text).join(' ') }
}
