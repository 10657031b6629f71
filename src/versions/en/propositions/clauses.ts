import type { Modality } from '#model'
import type { Clause, Phrase } from '../../propositions/clause.ts'
import type { Parsed, ParsedWord } from '../../propositions/parsed.ts'
import { isNominal, phraseOf, phrasesOf } from './phrases.ts'

const verbal = /^VB/u
const helping = new Set(['aux', 'auxpass', 'cop'])

/** The clauses of a parsed text, in the order of their predicates. */
export function clausesOf(parsed: Parsed): Clause[] {
  return parsed.words.flatMap((word) => {
    const lost = beingThere(word, parsed)
    if (lost) return [lost]
    return isPredicate(word, parsed) ? [clauseOf(word, parsed)] : []
  })
}

function isPredicate(word: ParsedWord, parsed: Parsed): boolean {
  if (helping.has(word.relation)) return false
  if (has(word, parsed, 'cop')) return true
  if (!verbal.test(word.tag)) return false
  return word.relation !== 'amod' && word.relation !== 'compound' && word.relation !== 'case'
}

const childrenOf = (word: ParsedWord, { words }: Parsed, ...relations: readonly string[]): ParsedWord[] =>
  word.children.flatMap((number) => {
    const child = words[number]
    return child && relations.includes(child.relation) ? [child] : []
  })

const has = (word: ParsedWord, parsed: Parsed, relation: string): boolean =>
  childrenOf(word, parsed, relation).length > 0

function clauseOf(predicate: ParsedWord, parsed: Parsed): Clause {
  const isCopula = has(predicate, parsed, 'cop')
  const subjects = subjectsOf(predicate, parsed, 0)
  const objects = childrenOf(predicate, parsed, 'dobj', 'xcomp', 'dep')
    .filter((word) => word.relation === 'dobj' || (word.index === predicate.index + 1 && /^\p{Lu}/u.test(word.text)))
    .flatMap((word) => phrasesOf(parsed, word))
  const obliques = childrenOf(predicate, parsed, 'nmod', 'tmod', 'advmod')
    .filter((word) => word.relation !== 'advmod' || /^(?:there|here|home|abroad|away|underground)$/u.test(word.lower))
    .flatMap((word) => phrasesOf(parsed, word))
  const particle = childrenOf(predicate, parsed, 'prt').map(({ lower }) => lower)
  const opened = childrenOf(predicate, parsed, 'xcomp', 'ccomp').find(({ text }) => !/^\p{Lu}/u.test(text))
  const complement = isCopula && isNominal(predicate) ? phraseOf(parsed, predicate) : null
  const ownSubjects = subjects.filter(({ head }) => head.head === predicate.index)
  const near: readonly Phrase[] = [...ownSubjects, ...objects, ...obliques]
  return {
    predicate,
    lemma: [predicate.lemma, ...particle].join(' '),
    isCopula,
    isExistential: childrenOf(predicate, parsed, 'expl', 'nsubj').some(
      ({ tag, lower }) => tag === 'EX' || lower === 'there',
    ),
    isPassive: has(predicate, parsed, 'auxpass') || isReducedPassive(predicate, parsed),
    subjects,
    objects,
    obliques,
    complement,
    open: opened ? { predicate: opened, words: wordsBelow(opened, parsed) } : null,
    isNegated: isNegated(predicate, parsed, 0),
    modality: modalityOf(predicate, parsed, 0),
    tense: tenseOf(predicate, parsed),
    range: {
      start: Math.min(predicate.start, ...near.map(({ start }) => start)),
      end: Math.max(predicate.end, ...near.map(({ end }) => end)),
    },
    following: parsed.words.slice(predicate.index + 1, sentenceEnd(predicate, parsed)),
  }
}

const sentenceEnd = ({ index }: ParsedWord, { sentences }: Parsed): number =>
  sentences.find((first) => first > index) ?? index + 1

/** "the man [held] in the camp" */
const isReducedPassive = ({ tag, relation, children }: ParsedWord, { words }: Parsed): boolean =>
  tag === 'VBN' &&
  (relation === 'acl' || relation === 'root') &&
  !children.some((number) => /^(?:aux|dobj)$/u.test(words[number]?.relation ?? ''))

/** The subject: its own, that of the verb it is joined to or opened by, or what a relative clause is about. */
function subjectsOf(predicate: ParsedWord, parsed: Parsed, depth: number): Phrase[] {
  const own = childrenOf(predicate, parsed, 'nsubj', 'nsubjpass').filter(({ tag }) => tag !== 'EX')
  const relative = own.find(({ tag }) => tag === 'WDT' || tag === 'WP')
  const above = parsed.words[predicate.head]
  if (own.length > 0 && !relative) return own.flatMap((word) => phrasesOf(parsed, word))
  if (relative && predicate.relation !== 'relcl') {
    const before = parsed.words.slice(Math.max(0, relative.index - 3), relative.index).findLast(isNominal)
    return before ? phrasesOf(parsed, before) : []
  }
  if (!above || depth > 4) return []
  if (predicate.relation === 'relcl' && !relative) return []
  if (predicate.relation === 'relcl' || predicate.relation === 'acl') return phrasesOf(parsed, above)
  if (predicate.relation === 'xcomp') {
    const object = childrenOf(above, parsed, 'dobj')
    return object.length > 0 ? object.flatMap((word) => phrasesOf(parsed, word)) : subjectsOf(above, parsed, depth + 1)
  }
  return predicate.relation === 'conj' || (predicate.relation === 'advcl' && predicate.tag === 'VBG')
    ? subjectsOf(above, parsed, depth + 1)
    : []
}

const negating = /^(?:not|n't|never|no longer|neither|nor|hardly|without)$/u
const undone = /^(?:fail|refuse|decline|forget|avoid|omit|neglect|unable|prevent)$/u

function isNegated(predicate: ParsedWord, parsed: Parsed, depth: number): boolean {
  const own =
    predicate.children.some(
      (number) => negating.test(parsed.words[number]?.lower ?? '') && parsed.words[number + 1]?.lower !== 'only',
    ) || childrenOf(predicate, parsed, 'nsubj', 'nsubjpass', 'dobj').some((word) => phraseOf(parsed, word).isNegated)
  const above = parsed.words[predicate.head]
  const isOpened = predicate.relation === 'xcomp' && above !== undefined && depth < 4
  return isOpened && (undone.test(above.lemma) || isNegated(above, parsed, depth + 1)) ? !own : own
}

const opening: readonly (readonly [RegExp, Modality])[] = [
  [
    /^(?:want|plan|intend|hope|aim|seek|wish|vow|promise|pledge|threaten|prepare|expect|agree|offer|order|ask|urge|demand|decide|propose|mean|try|refuse|decline|ready|willing|call|request|tell|persuade|need)$/u,
    'intended',
  ],
  [/^(?:seem|appear|believe|think|suspect|understand|presume|assume)$/u, 'believed'],
  [/^(?:likely|expect|set|due)$/u, 'likely'],
]

/** How the words put it: "may", "will", "if", "plans to", "is believed to". */
function modalityOf(predicate: ParsedWord, parsed: Parsed, depth: number): Modality {
  const helpers = childrenOf(predicate, parsed, 'aux', 'advmod', 'mark').map(({ lower }) => lower)
  if (helpers.some((word) => /^(?:if|unless|whether)$/u.test(word))) return 'conditional'
  if (helpers.some((word) => /^(?:may|might|could|perhaps|possibly|maybe)$/u.test(word))) return 'possible'
  if (helpers.some((word) => /^(?:probably|likely)$/u.test(word))) return 'likely'
  if (helpers.some((word) => /^(?:will|would|'ll|shall|should|must|'d|wo)$/u.test(word))) return 'intended'
  const above = parsed.words[predicate.head]
  if (predicate.relation === 'xcomp' && above && depth < 4)
    return opening.find(([verb]) => verb.test(above.lemma))?.[1] ?? modalityOf(above, parsed, depth + 1)
  if (predicate.relation === 'conj' && above && verbal.test(above.tag) && depth < 4 && helpers.length === 0)
    return modalityOf(above, parsed, depth + 1)
  return 'asserted'
}

function tenseOf(predicate: ParsedWord, parsed: Parsed): Clause['tense'] {
  const helpers = childrenOf(predicate, parsed, 'aux', 'auxpass', 'cop').map(({ lower }) => lower)
  if (helpers.some((word) => /^(?:will|would|'ll|shall|wo)$/u.test(word))) return 'future'
  if (helpers.some((word) => /^(?:had|has|have|was|were|did|been|'ve)$/u.test(word))) return 'past'
  if (helpers.length > 0) return 'present'
  return predicate.tag === 'VBD' || predicate.tag === 'VBN' ? 'past' : 'present'
}

/** A clause with all that depends on it, as written, without the word that opens it ("that", "to"). */
function wordsBelow(word: ParsedWord, { words, text }: Parsed): string {
  let { start, end } = word
  const below = [word]
  for (let own = below.pop(); own !== undefined; own = below.pop()) {
    start = Math.min(start, own.start)
    end = Math.max(end, own.end)
    for (const number of own.children) {
      const child = words[number]
      if (child && child.relation !== 'punct') below.push(child)
    }
  }
  return text.slice(start, end).replace(/^(?:that|to) /iu, '')
}

/** "No soldiers were [there]": read word by word, where the parser took "there" for that of "there were". */
function beingThere(word: ParsedWord, parsed: Parsed): Clause | null {
  const [verb, subject] = [parsed.words[word.index - 1], parsed.words[word.index - 2]]
  if (word.lower !== 'there' || verb?.lemma !== 'be' || !subject || !isNominal(subject)) return null
  const phrase = phraseOf(parsed, subject)
  const own = clauseOf(word, parsed)
  return {
    ...own,
    isCopula: true,
    isExistential: false,
    subjects: [phrase],
    isNegated: phrase.isNegated || own.isNegated,
    tense: /^(?:was|were)$/u.test(verb.lower) ? 'past' : 'present',
    range: { start: phrase.start, end: word.end },
  }
}
