import { type Language, parsing, type Sentence, tagging } from '#language'

/** What is needed to tag and parse words. */
export interface ParseWeights {
  readonly tagger: tagging.TaggerWeights
  readonly parser: parsing.ParserWeights
}

/** Words of sentences with their part of speech, dictionary form, and grammar. */
export interface Parsed {
  readonly text: string
  readonly words: readonly ParsedWord[]
  /** The first word of each sentence, and the number of words behind the last. */
  readonly sentences: readonly number[]
}

export interface ParsedWord {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly tag: tagging.Tag
  /** The number of the word that it depends on; -1 for none. */
  readonly head: number
  readonly relation: parsing.Relation
  readonly children: readonly number[]
}

/** Tags and parses sentences. Pure; linear in the number of words. */
export function parsedOf(
  text: string,
  sentences: readonly Sentence[],
  { tagger, parser }: ParseWeights,
  language: Language,
  lemmaOf: (lower: string, tag: string) => string,
): Parsed {
  const words = tagging.wordsOf(text, sentences, language.abbreviations)
  const tag = tagging.tag(words, tagger)
  const { head, relation } = parsing.parse(words, tag, parser)
  const children: number[][] = Array.from({ length: words.count }, () => [])
  for (let index = 0; index < words.count; index++) children[head[index] ?? -1]?.push(index)
  return {
    text,
    sentences: [...words.sentences],
    words: Array.from({ length: words.count }, (_, index): ParsedWord => {
      const [start, end] = [words.start[index] ?? 0, words.end[index] ?? 0]
      const own = text.slice(start, end)
      const lower = own.toLowerCase().replaceAll('’', "'")
      const name = tagging.tags[tag[index] ?? 0] ?? 'NN'
      return {
        index,
        start,
        end,
        text: own,
        lower,
        lemma: lemmaOf(lower, name),
        tag: name,
        head: head[index] ?? -1,
        relation: parsing.relations[relation[index] ?? 0] ?? 'dep',
        children: children[index] ?? [],
      }
    }),
  }
}
