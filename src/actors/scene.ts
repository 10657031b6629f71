import { type Analysed, type Sentence, sentenceAt } from '#language'
import type { Actor, ActorId, Mention } from '#model'
import { contains, type Range, rangeIndex } from '#util'
import type { Cast } from './cast-type.ts'
import type { CastRules, Person } from './naming.ts'

/** A mention or a pronoun that is understood, with its place in its sentence. */
export interface Place extends Mention {
  readonly sentence: number
  readonly part: 'subject' | 'object' | 'owner'
  /** Inside quotation marks: other speech has other people in view. */
  readonly quoted: boolean
  readonly isPronoun: boolean
  /** Joined by "and" to another one: not alone meant by "it" or "he". */
  readonly isJoined: boolean
}

/** A text as those see it who ask whom its words mean: who is in which sentence, as what. */
export interface Scene {
  readonly analysed: Analysed
  readonly rules: CastRules
  readonly actor: (id: ActorId) => Actor | undefined
  readonly person: (id: ActorId) => Person | null
  readonly told: (id: ActorId) => ReadonlySet<string>
  /** Mentions of a sentence that lie in no other mention, in order. */
  readonly placesIn: (sentence: number) => readonly Place[]
  readonly mentionsAt: (range: Range) => readonly Mention[]
  readonly sentenceOf: (offset: number) => number
  readonly isQuoted: (offset: number) => boolean
  /** The first of the cast that a test picks. */
  readonly holderOf: (test: (actor: Actor) => boolean) => ActorId | null
  /** The number of the paragraph that a sentence stands in. */
  readonly paragraphOf: (sentence: number) => number
}

export function sceneOf(analysed: Analysed, cast: Cast, rules: CastRules): Scene {
  const { text, sentences, quotations } = analysed
  const actors = new Map(cast.actors.map((actor) => [actor.id, actor]))
  const mentionsAt = rangeIndex(cast.mentions, (mention) => [mention])
  const quotedAt = rangeIndex(quotations, (quotation) => [quotation])
  const isQuoted = (offset: number) => quotedAt({ start: offset, end: offset + 1 }).length > 0
  const outermost = cast.mentions.reduce<Mention[]>((kept, mention) => {
    const last = kept.at(-1)
    if (!last || !contains(last, mention)) kept.push(mention)
    return kept
  }, [])
  const bySentence = Map.groupBy(outermost, ({ start }) => sentenceAt(sentences, start)?.index ?? -1)
  const places = new Map(
    [...bySentence].map(([index, mentions]) => {
      const sentence = sentences[index]
      return [
        index,
        sentence
          ? mentions.map((mention): Place => {
              const part = partOf(mention, sentence, text, rules)
              return {
                ...mention,
                sentence: index,
                part,
                quoted: isQuoted(mention.start),
                isPronoun: false,
                isJoined: isJoined(mention, sentence),
              }
            })
          : [],
      ] as const
    }),
  )
  let paragraph = 0
  const paragraphs = sentences.map(({ opens }) => (opens ? ++paragraph : paragraph))
  return {
    analysed,
    rules,
    actor: (id) => actors.get(id),
    person: (id) => cast.persons.get(id) ?? null,
    told: (id) => cast.told.get(id) ?? new Set(),
    placesIn: (index) => places.get(index) ?? [],
    mentionsAt,
    sentenceOf: (offset) => sentenceAt(sentences, offset)?.index ?? -1,
    isQuoted,
    holderOf: (test) => cast.actors.find(test)?.id ?? null,
    paragraphOf: (index) => paragraphs[index] ?? -1,
  }
}

/** Subject or not, by the words around it: without a parse, what stands after a preposition or a verb is taken for an object. */
function partOf({ start, end }: Range, { tokens }: Sentence, text: string, rules: CastRules): Place['part'] {
  if (/^[’']s?(?![\p{L}])/u.test(text.slice(end, end + 2))) return 'owner'
  const index = indexAt(tokens, start)
  const [before, beforeThat] = [tokens[index - 1], tokens[index - 2]]
  if (!before) return 'subject'
  if (rules.opensClause(before.lower)) return 'subject'
  if (rules.isPreposition(before.lower)) return 'object'
  if (rules.isSaying(before.lower)) return beforeThat && /^[,”"’'.?!]/u.test(beforeThat.text) ? 'subject' : 'object'
  return /^\p{Ll}/u.test(before.text) ? 'object' : 'subject'
}

/** "Obama and Clinton", "Mali, Chad and Niger". */
function isJoined({ start, end }: Range, { tokens }: Sentence): boolean {
  const first = indexAt(tokens, start)
  const after = tokens[indexAt(tokens, end)]
  const next = tokens[indexAt(tokens, end) + 1]
  const [before, beforeThat] = [tokens[first - 1], tokens[first - 2]]
  return (
    (after?.lower === 'and' && /^\p{Lu}/u.test(next?.text ?? '')) ||
    (before?.lower === 'and' && /^\p{Lu}/u.test(beforeThat?.text ?? ''))
  )
}

/** The index of the first token that starts at or after an offset. */
export function indexAt(tokens: Sentence['tokens'], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
