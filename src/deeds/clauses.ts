import { reporting } from './en/act-words.ts'
import { type Phrase, phrasesOf } from './phrases.ts'
import type { Told, Word } from './told.ts'

/** A verb with what belongs to it, read from the parse and, where that tells nothing, from the order of words. */
export interface Clause {
  /** The verb, or the adjective or noun that a copula joins to its subject. */
  readonly verb: Word
  readonly lemma: string
  /** The lemma with its particle or preposition, longest first ("crack_down_on", "crack_down"), the bare lemma last. */
  readonly forms: readonly string[]
  readonly isNegated: boolean
  /** "will", "may", "must" … or null. */
  readonly modal: string | null
  readonly isPassive: boolean
  readonly isInfinitive: boolean
  /** Who does it; for a passive, to whom it is done. "A and B" are two. */
  readonly subjects: readonly Phrase[]
  /** What stands right behind the verb. */
  readonly objects: readonly Phrase[]
  /** Phrases behind the verb that a preposition opens, to the end of the clause. */
  readonly others: readonly Phrase[]
  /** "… to [do]", and a clause that is said, meant or asked. */
  readonly complement: Clause | null
  /** The words behind the verb, up to the next one. */
  readonly around: ReadonlySet<string>
  readonly complementKind: 'to' | 'that' | null
  /** Subordinate: in a relative clause, or after "after", "if", "because" … */
  readonly isSide: boolean
  /** The first word of the verb group. */
  readonly first: number
}

export interface Clauses {
  readonly told: Told
  readonly phrases: readonly Phrase[]
  /** In order of their verbs. */
  readonly clauses: readonly Clause[]
}

const auxiliaries = new Set(['be', 'have', 'do', 'get'])
const isVerb = ({ tag }: Word): boolean => tag.startsWith('VB')
const isAuxiliary = (word: Word): boolean => word.tag === 'MD' || (isVerb(word) && auxiliaries.has(word.lemma))
const isAdverb = ({ tag, lower }: Word): boolean => tag === 'RB' || lower === "n't" || lower === 'not'
const negations = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'hardly'])

interface Group {
  readonly verb: Word
  readonly first: number
  readonly last: number
  readonly words: readonly Word[]
}

/** The clauses of a sentence. Pure; linear but for the few words that a clause looks back at. */
export function clausesOf(told: Told): Clauses {
  const phrases = phrasesOf(told)
  const groups = groupsOf(told)
  const made = new Map<number, Clause>()
  for (const group of groups.toReversed()) made.set(group.verb.index, clauseOf(group, groups, phrases, told, made))
  const clauses = groups.flatMap(({ verb }) => made.get(verb.index) ?? [])
  return { told, phrases, clauses: withSubjects(clauses, phrases, told) }
}

/** "has [now] been asked", "will not meet", "to withdraw", "is ready". */
function groupsOf({ words }: Told): Group[] {
  const groups: Group[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word
    if (!isVerb(word) && word.tag !== 'MD') continue
    if (
      (word.relation === 'amod' && !isAuxiliary(words[index - 1] ?? word)) ||
      (word.relation === 'case' && word.lemma !== 'be')
    )
      continue
    if (isInsidePhrase(words, index)) continue
    const first = index
    let last = index
    while (isAuxiliary(words[last] as Word)) {
      let next = last + 1
      while (next < words.length && (isAdverb(words[next] as Word) || (words[next] as Word).isTime)) next++
      const after = words[next]
      if (!after || !(isVerb(after) || (isPredicate(after) && words[last]?.lemma === 'be'))) break
      // "has [a plan]": a noun is no verb; "had [offered]" is.
      last = next
      if (!isVerb(after)) break
    }
    const verb = words[last] as Word
    const before = words[first - 1]
    const start = before?.tag === 'TO' ? first - 1 : first
    groups.push({ verb, first: start, last, words: words.slice(start, last + 1) })
    index = last
  }
  return groups
}

/** "a [planned] visit", "his [visiting] guest" */
const isInsidePhrase = (words: readonly Word[], index: number): boolean =>
  /^(?:VBN|VBG)$/u.test(words[index]?.tag ?? '') &&
  /^(?:DT|PRP\$|POS|JJ)$/u.test(words[index - 1]?.tag ?? '') &&
  /^(?:NN|NNS|NNP|JJ)$/u.test(words[index + 1]?.tag ?? '')

const isPredicate = ({ tag, relation }: Word): boolean => tag === 'JJ' && relation !== 'amod'

function clauseOf(
  group: Group,
  groups: readonly Group[],
  phrases: readonly Phrase[],
  told: Told,
  made: ReadonlyMap<number, Clause>,
): Clause {
  const { words } = told
  const { verb, first, last } = group
  const next = groups.find((other) => other.first > last)
  const particles = particlesAfter(words, last)
  const lemma = verb.lemma
  const have = group.words.some((word) => word !== verb && word.lemma === 'be')
  const isReduced =
    verb.tag === 'VBN' &&
    first === last &&
    isBehindNoun(words, first) &&
    !opensObject(words[last + 1]) &&
    hasFinite(groups, group)
  const isPassive =
    verb.tag === 'VBN' && (have || isReduced) && !(lemma === 'oppose' && words[last + 1]?.lower === 'to')
  const end = next ? next.first : words.length
  const close = closeOf(next, phrases, words, last, end)
  const own = phrases.filter(({ from }) => from > last && from < close && !isCut(words, last, from))
  const objects = withJoined(
    own.filter(
      (phrase, at) => at === 0 && phrase.preposition === null && isNear(words, last, phrase.from, particles.length),
    ),
    own,
    words,
  )
  const others = own.filter((phrase) => !objects.includes(phrase))
  const complement = complementOf(group, next, own, objects, phrases, words, made)
  const behind = complement?.clause
  return {
    verb,
    lemma,
    forms: [...formsOf(lemma, particles), lemma],
    isNegated:
      group.words.some(({ lower }, at) => negations.has(lower) && group.words[at + 1]?.lower !== 'only') ||
      (words[first - 1] !== undefined && negations.has(words[first - 1]?.lower ?? '')),
    modal:
      group.words
        .find(({ tag }) => tag === 'MD')
        ?.lower.replace(/^'d$/u, 'would')
        .replace(/^'ll$/u, 'will') ?? null,
    isPassive,
    isInfinitive: group.words[0]?.tag === 'TO',
    subjects: [],
    objects,
    others,
    around: new Set(words.slice(last + 1, end).map(({ lower }) => lower)),
    complement: behind ?? null,
    complementKind: complement?.kind ?? null,
    isSide: isSideClause(verb, words, first),
    first,
  }
}

const isBehindNoun = (words: readonly Word[], first: number): boolean =>
  /^(?:NN|NNS|NNP|NNPS)$/u.test(words[first - 1]?.tag ?? '') && words[first - 1]?.isTime === false

const opensObject = (word: Word | undefined): boolean =>
  word !== undefined && !word.isTime && /^(?:DT|PRP\$|PRP|NNP|NNPS|NN|NNS|CD|JJ)$/u.test(word.tag)

/** Some other verb of the sentence that is finite: one that is written like a participle need not be the main one. */
const hasFinite = (groups: readonly Group[], own: Group): boolean =>
  groups.some(
    ({ verb, words }) =>
      verb !== own.verb &&
      /^(?:VBD|VBP|VBZ|MD)$/u.test(words[0]?.tag ?? '') &&
      !(reporting.has(verb.lemma) && verb.index > own.verb.index),
  )

/** Where the clause ends: before the subject of the next one (", [officials said]"). */
function closeOf(
  next: Group | undefined,
  phrases: readonly Phrase[],
  words: readonly Word[],
  last: number,
  end: number,
): number {
  if (!next || !/^(?:VBD|VBP|VBZ|MD)$/u.test(next.words[0]?.tag ?? '')) return end
  const isSaid = reporting.has(words[last]?.lemma ?? '') || reporting.has(next.verb.lemma)
  let from = end
  for (const phrase of phrases.toReversed()) {
    if (phrase.to > next.first || phrase.from <= last) continue
    from = phrase.from
    const before = words[from - 1]
    if (
      from === phrases.findLast(({ to }) => to <= next.first)?.from &&
      words.slice(phrase.to, next.first).some(({ tag, lower }) => tag === 'CC' || lower === ',')
    )
      return end
    if (before?.lower === ',' || before?.lower === 'that') return from
    if (phrase.preposition === null && words[from - 1]?.tag !== 'POS') return isSaid || from > last + 3 ? from : end
  }
  return end
}

const particleTags = new Set(['RP', 'IN', 'RB', 'TO'])
/** Words right behind the verb that may be part of it. */
function particlesAfter(words: readonly Word[], last: number): string[] {
  const found: string[] = []
  for (let index = last + 1; index < Math.min(words.length, last + 5) && found.length < 3; index++) {
    const word = words[index] as Word
    if (word.isTime) continue
    if (!particleTags.has(word.tag) && !(found.length > 0 && /^(?:DT|NN|NNS)$/u.test(word.tag))) break
    found.push(word.lower)
  }
  return found
}

const formsOf = (lemma: string, particles: readonly string[]): string[] =>
  particles.map((_, count) => [lemma, ...particles.slice(0, particles.length - count)].join('_'))

/** No verb, stop or quotation between. */
function isCut(words: readonly Word[], last: number, from: number): boolean {
  for (let index = last + 1; index < from; index++) {
    const { lower, tag } = words[index] as Word
    if (lower === ';' || lower === ':' || tag === '``' || lower === '--' || lower === '–' || lower === '—')
      return lower !== '–' && lower !== '—' && lower !== '--'
  }
  return false
}

function isNear(words: readonly Word[], last: number, from: number, particles: number): boolean {
  for (let index = last + 1; index < from; index++) {
    const { tag, lower, isTime } = words[index] as Word
    if (
      isTime ||
      (/^(?:up|to|at|least|most|more|less|fewer|than|as|many)$/u.test(lower) && words[from]?.tag === 'CD') ||
      tag === 'RB' ||
      tag === 'RP' ||
      lower === 'both' ||
      (particles > 0 && index <= last + particles && tag !== 'IN' && tag !== 'TO')
    )
      continue
    if (lower === ',' || tag === 'IN' || tag === 'TO' || tag === 'CC') return false
  }
  return true
}

/** "[Iraq] and [Libya]", "[Mauritania], [Senegal] and [Mali]"; "[Syria] and its ally [Iran]". */
function withJoined(firsts: readonly Phrase[], all: readonly Phrase[], words: readonly Word[]): Phrase[] {
  const found = [...firsts]
  for (let at = found.length > 0 ? all.indexOf(found.at(-1) as Phrase) + 1 : all.length; at < all.length; at++) {
    const last = found.at(-1)
    const next = all[at]
    if (!last || !next || !isJoined(words, last.to, next.from)) {
      // "[Iraqi President]'s [proposal]": what is owned belongs to it.
      if (last?.isOwner && next && next.from === last.to + 1) {
        found.push(next)
        continue
      }
      break
    }
    found.push(next)
  }
  return found
}

export function isJoined(words: readonly Word[], to: number, from: number): boolean {
  if (from - to > 3 || from <= to) return false
  const between = words.slice(to, from)
  return (
    between.some(({ lower }) => lower === 'and' || lower === 'or' || lower === ',' || lower === '&') &&
    between.every(({ lower, tag }) => /^(?:and|or|,|&|both)$/u.test(lower) || tag === 'RB')
  )
}

function complementOf(
  group: Group,
  next: Group | undefined,
  own: readonly Phrase[],
  objects: readonly Phrase[],
  phrases: readonly Phrase[],
  words: readonly Word[],
  made: ReadonlyMap<number, Clause>,
): { clause: Clause; kind: 'to' | 'that' } | null {
  if (!next) return null
  const clause = made.get(next.verb.index)
  if (!clause) return null
  const between = words.slice(group.last + 1, next.first)
  const isStopped = between.some(
    ({ lower, tag }) =>
      lower === ';' ||
      tag === ':' ||
      lower === 'who' ||
      lower === 'which' ||
      lower === 'after' ||
      lower === 'when' ||
      lower === 'because',
  )
  if (isStopped) return null
  const comma = between.some(({ lower }) => lower === ',')
  if (next.words[0]?.tag === 'TO') return comma && objects.length + own.length > 2 ? null : { clause, kind: 'to' }
  if (next.verb.tag === 'VBG' && next.words.length === 1) {
    const before = words[next.first - 1]
    if (before?.lower === 'of' || before?.lower === 'from' || before === words[group.last])
      return { clause, kind: 'to' }
    return null
  }
  const isMeant = between.length === 0 || between.at(-1)?.lower === 'it'
  const opensThat = isMeant || between.some(({ lower, tag }) => lower === 'that' && (tag === 'IN' || tag === 'WDT'))
  const subjectThere = phrases.some(
    ({ from, to, preposition }) =>
      from > group.last && to <= next.first && (preposition === null || preposition === 'that'),
  )
  if (opensThat || (reporting.has(group.verb.lemma) && subjectThere && !comma)) return { clause, kind: 'that' }
  // "demanded Moscow admit"
  if (next.verb.tag === 'VB' && next.words.length === 1 && objects.length > 0) return { clause, kind: 'to' }
  return null
}

const sideMarks = new Set([
  'after',
  'before',
  'when',
  'while',
  'if',
  'unless',
  'because',
  'as',
  'since',
  'although',
  'though',
  'whose',
  'who',
  'which',
  'where',
  'until',
  'whether',
])

function isSideClause(verb: Word, words: readonly Word[], first: number): boolean {
  if (verb.relation === 'relcl') return true
  for (let index = first - 1; index >= Math.max(0, first - 8); index--) {
    const { lower, tag } = words[index] as Word
    if (sideMarks.has(lower)) return true
    if (/^VB|^MD/u.test(tag) || lower === ',' || lower === ';') return false
  }
  return false
}

/** Subjects are found from left to right: "agreed to [send]" has that of "agreed". */
function withSubjects(clauses: readonly Clause[], phrases: readonly Phrase[], told: Told): Clause[] {
  const found = new Map<Clause, readonly Phrase[]>()
  const governor = new Map(
    clauses.flatMap((clause) => (clause.complement ? [[clause.complement, clause] as const] : [])),
  )
  for (const [at, clause] of clauses.entries()) {
    const above = governor.get(clause)
    found.set(clause, subjectsOf(clause, above, clauses.slice(0, at), found, phrases, told))
  }
  const result = new Map<Clause, Clause>()
  const build = (clause: Clause): Clause => {
    const known = result.get(clause)
    if (known) return known
    const made = {
      ...clause,
      subjects: found.get(clause) ?? [],
      complement: clause.complement === null ? null : build(clause.complement),
    }
    result.set(clause, made)
    return made
  }
  return clauses.map(build)
}

function subjectsOf(
  clause: Clause,
  above: Clause | undefined,
  before: readonly Clause[],
  found: ReadonlyMap<Clause, readonly Phrase[]>,
  phrases: readonly Phrase[],
  { words }: Told,
): readonly Phrase[] {
  if (
    above &&
    above.complementKind === 'to' &&
    (clause.isInfinitive || clause.verb.tag === 'VBG' || clause.verb.tag === 'VB')
  ) {
    // "asked [Iran] to leave", "accused [Iran] of leaving"; "agreed with Iran to leave" is the asker's.
    const object = above.objects.filter(({ isOwner }) => !isOwner)
    const asked =
      object.length > 0
        ? object
        : above.others.filter(({ preposition }) => preposition === 'on' || preposition === 'upon').slice(0, 1)
    return asked.length > 0 && clause.isInfinitive && !above.isPassive && !keepsSubject.has(above.lemma)
      ? asked
      : (found.get(above) ?? [])
  }
  const nouns = subjectByTree(clause, phrases, words) ?? subjectByOrder(clause, phrases, words)
  const antecedent =
    nouns && /^(?:WP|WDT)$/u.test(nouns.head.tag)
      ? phrases.findLast(({ to, head }) => to <= nouns.from && !/^(?:WP|WDT)$/u.test(head.tag))
      : nouns
  if (antecedent) return joinedBefore(antecedent, phrases, words)
  const last = before.findLast((other) => !other.isSide) ?? before.at(-1)
  return last ? (found.get(last) ?? []) : []
}

/** "promised [Iran] to leave": the one who promises leaves. */
const keepsSubject = new Set([
  'promise',
  'offer',
  'pledge',
  'vow',
  'threaten',
  'agree',
  'use',
  'send',
  'hold',
  'launch',
  'have',
  'provide',
  'take',
])

function subjectByTree({ verb }: Clause, phrases: readonly Phrase[], words: readonly Word[]): Phrase | null {
  const subject = words.find(({ head, relation }) => head === verb.index && relation.startsWith('nsubj'))
  if (!subject || subject.isTime || subject.index > verb.index) return null
  return phrases.find(({ from, to }) => subject.index >= from && subject.index < to) ?? null
}

/** The noun phrase before the verb; of "the leader of the party" the first. */
function subjectByOrder(
  { first, isInfinitive, verb }: Clause,
  phrases: readonly Phrase[],
  words: readonly Word[],
): Phrase | null {
  if (isInfinitive || (verb.tag === 'VBG' && words[first - 1]?.lower !== 'are' && first === verb.index)) return null
  const left = phrases.filter(({ to }) => to <= first)
  for (let at = left.length - 1; at >= 0; at--) {
    const phrase = left[at] as Phrase
    const gap = words.slice(phrase.to, left[at + 1]?.from ?? first)
    if (at === left.length - 1 && gap.some(({ tag, lower }) => lower === 'and' || lower === 'but' || tag === 'CC'))
      return null
    if (phrase.isOwner) continue
    if (phrase.preposition === null || phrase.preposition === 'that') return phrase
    const outer = left[at - 1]
    if (!outer || phrase.from - outer.to > 2) return null
  }
  return null
}

/** "Jordan and [Britain] have agreed": all that are joined before it. */
function joinedBefore(last: Phrase, phrases: readonly Phrase[], words: readonly Word[]): Phrase[] {
  let at = phrases.indexOf(last)
  const found = [last]
  // The parse may point to the first of several.
  for (let after = at + 1; after < phrases.length; after++) {
    const next = phrases[after] as Phrase
    if (
      !isJoined(words, (found.at(-1) as Phrase).to, next.from) ||
      words.slice((found.at(-1) as Phrase).to, next.from).every(({ lower }) => lower === ',')
    )
      break
    found.push(next)
  }
  for (; at > 0; at--) {
    const previous = phrases[at - 1] as Phrase
    const first = found[0] as Phrase
    if (!isJoined(words, previous.to, first.from)) break
    // A comma alone joins what "and" goes on with: "[A], B and C", not "after the vote, [A]".
    if (found.length === 1 && words.slice(previous.to, first.from).every(({ lower }) => lower === ',')) break
    found.unshift(previous)
  }
  return found
}
