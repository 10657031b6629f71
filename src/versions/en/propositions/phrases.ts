import type { Phrase } from '../../propositions/clause.ts'
import type { Parsed, ParsedWord } from '../../propositions/parsed.ts'

/** Relations of what is told of a thing, and is no part of its name. */
const apart = new Set([
  'relcl',
  'acl',
  'appos',
  'parataxis',
  'conj',
  'cc',
  'punct',
  'advcl',
  'ccomp',
  'cop',
  'nsubj',
  'mark',
  'aux',
  'neg',
  'case',
  'dep',
  'nsubjpass',
  'auxpass',
  'xcomp',
  'root',
  'advmod',
])
const dropped = /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|some|any|all|both|no|every|each)$/u

/** The phrase of a noun: its modifiers and what "of" adds, without relative clauses and what is joined by "and". */
export function phraseOf({ words }: Parsed, head: ParsedWord): Phrase {
  const taken = [head]
  const take = (word: ParsedWord, depth: number) => {
    for (const number of word.children) {
      const child = words[number]
      if (!child || (apart.has(child.relation) && !isNumberWord(child, word))) continue
      if (child.relation === 'nmod' && !(depth < 2 && prepositionOf({ words }, child) === 'of')) continue
      if (child.relation === 'nmod') taken.push(...caseOf({ words }, child))
      taken.push(child)
      take(child, depth + 1)
    }
  }
  take(head, 0)
  const ordered = taken.toSorted((a, b) => a.index - b.index)
  const from = ordered.findIndex(({ lower, relation }) => !dropped.test(lower) && relation !== 'det')
  const own = from < 0 ? ordered : ordered.slice(from)
  return {
    head,
    words: own,
    start: own[0]?.start ?? head.start,
    end: own.at(-1)?.end ?? head.end,
    preposition: prepositionOf({ words }, head),
    isNegated:
      /^(?:nobody|nothing|none|neither)$/u.test(head.lower) ||
      head.children.some((number) => /^(?:no|neither|none)$/u.test(words[number]?.lower ?? '')),
  }
}

/** The phrase and those that "and" joins to it. */
export function phrasesOf(parsed: Parsed, head: ParsedWord): Phrase[] {
  const joined = head.children.flatMap((number) => {
    const child = parsed.words[number]
    return child?.relation === 'conj' && isNominal(child) ? phrasesOf(parsed, child) : []
  })
  const own = phraseOf(parsed, head)
  return [own, ...joined.map((other) => ({ ...other, preposition: other.preposition ?? own.preposition }))]
}

export const isNominal = ({ tag }: ParsedWord): boolean => /^(?:NN|PRP|CD|DT|WP|WDT|EX|\$|FW)/u.test(tag)

const caseOf = ({ words }: Pick<Parsed, 'words'>, word: ParsedWord): ParsedWord[] =>
  word.children.flatMap((number) => {
    const child = words[number]
    return child?.relation === 'case' && child.tag !== 'POS' ? [child] : []
  })

const prepositionOf = (parsed: Pick<Parsed, 'words'>, word: ParsedWord): string | null => {
  const found = caseOf(parsed, word)
  return found.length > 0 ? found.map(({ lower }) => lower).join(' ') : null
}

/** "more than 30", "at least 12": words before a number that belong to it. */
const isNumberWord = (child: ParsedWord, head: ParsedWord): boolean =>
  (head.tag === 'CD' && child.relation === 'advmod' && child.index < head.index) ||
  (/^(?:least|most)$/u.test(head.lower) && child.lower === 'at')
