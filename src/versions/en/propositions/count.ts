import type { Clause, Phrase } from '../../propositions/clause.ts'
import type { PropositionFinder } from '../../propositions/draft.ts'
import { quantitiesOf } from '../quantities.ts'
import { wordsOf as cut } from '../words.ts'
import { inRole, wordsOf } from './parts.ts'

// [more than 30 commanders] met him; [at least 12 people] were killed; the toll rose [to 37]

export const count: PropositionFinder = {
  rule: 'count',
  find(clause) {
    const phrases = [
      ...clause.subjects,
      ...clause.objects,
      ...clause.obliques,
      ...(clause.complement ? [clause.complement] : []),
    ]
    return phrases.filter(counts).flatMap((phrase) => {
      const words = wordsOf(phrase)
      const [quantity] = quantitiesOf(cut(words), [], false)
      if (!quantity) return []
      return [
        {
          kind: 'count' as const,
          roles: inRole('of', [whatIsCounted(phrase, clause)]),
          arguments: {
            value: quantity.words,
            ...bound('low', quantity.low),
            ...bound('high', quantity.high),
            unit: quantity.unit,
            verb: clause.lemma,
            what: words,
          },
          because: `“${words}” is a number of something`,
        },
      ]
    })
  },
}

const counts = ({ words, head }: Phrase): boolean =>
  words.some(({ tag, lower }) => tag === 'CD' && !/^(?:19|20)\d\d$/u.test(lower)) &&
  !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|am|pm|a\.m|p\.m)/u.test(
    head.text,
  )

/** "The toll rose to 37": the toll is counted; "30 of his [commanders]": what follows. */
function whatIsCounted(phrase: Phrase, { subjects, following }: Clause): Phrase {
  if (phrase.head.tag !== 'CD' || phrase.words.some(({ lower }) => lower === 'of')) return phrase
  const at = following.findIndex(({ start }) => start >= phrase.end)
  if (following[at]?.lower === 'of') {
    const end = following.findIndex(({ tag }, index) => index > at + 1 && !/^(?:NN|JJ|DT|PRP\$|POS)/u.test(tag))
    const words = following.slice(at + 1, end < 0 ? undefined : end)
    const head = words.findLast(({ tag }) => tag.startsWith('NN'))
    if (head) return { ...phrase, head, words: words.filter(({ tag }) => !/^(?:DT|PRP)/u.test(tag)), end: head.end }
  }
  return subjects.find((subject) => subject !== phrase) ?? phrase
}

const bound = (name: 'low' | 'high', value: number) => (Number.isFinite(value) ? { [name]: String(value) } : {})
