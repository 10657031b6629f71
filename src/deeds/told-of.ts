import { englishLemma, parsing, type Sentence, tagging } from '#language'
import type { Range } from '#util'
import { people } from './en/act-words.ts'
import { verbOf } from './en/verbs.ts'
import type { Told, Word } from './told.ts'

/** A parsed text in columns, as tagger and parser leave it. */
export interface Parsed {
  readonly words: tagging.Words
  readonly tag: Uint8Array
  readonly head: Int32Array
  readonly relation: Uint8Array
}

/** The sentences of a parsed text, their words with lemma, tag, head and relation. Pure; linear. */
export function toldOf(
  { words, tag, head, relation }: Parsed,
  sentences: readonly Sentence[],
  dates: readonly Range[],
): Told[] {
  const isTime = new Uint8Array(words.count)
  let date = 0
  const ordered = dates.toSorted((a, b) => a.start - b.start)
  for (let index = 0; index < words.count; index++) {
    const [start, end] = [words.start[index] as number, words.end[index] as number]
    while (date < ordered.length && (ordered[date]?.end ?? 0) <= start) date++
    const here = ordered[date]
    if (here && here.start < end && here.end > start) isTime[index] = 1
  }
  let paragraph = -1
  return sentences.map((sentence, number) => {
    if (sentence.opens) paragraph++
    const from = words.sentences[number] as number
    const to = words.sentences[number + 1] as number
    const own: Word[] = []
    for (let index = from; index < to; index++) {
      const [start, end] = [words.start[index] as number, words.end[index] as number]
      const text = words.text.slice(start, end)
      const lower = text.toLowerCase().replaceAll('’', "'")
      const penn = tagOf(tagging.tags[tag[index] as number] as string, lower, own.at(-1))
      own.push({
        index: index - from,
        start,
        end,
        text,
        lower,
        lemma: lemmaOf(lower, penn),
        tag: penn,
        head: (head[index] as number) < 0 ? -1 : (head[index] as number) - from,
        relation: parsing.relations[relation[index] as number] as string,
        isTime: isTime[index] === 1,
      })
    }
    return { start: sentence.start, end: sentence.end, index: number, block: sentence.block, paragraph, words: own }
  })
}

/** "Rwandan [rebels] announced": taggers take the plural of some nouns for a verb. */
const tagOf = (tag: string, lower: string, before: Word | undefined): string =>
  tag === 'VBZ' && before !== undefined && /^(?:NNPS?|JJ)$/u.test(before.tag) && people.has(englishLemma(lower, 'NNS'))
    ? 'NNS'
    : tag

const lemmaOf = (lower: string, tag: string): string =>
  (tag.startsWith('VB') ? verbOf(lower) : undefined) ?? englishLemma(lower, tag)
