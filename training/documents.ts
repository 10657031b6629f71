import { modelling } from '#attribution'
import { english, sentencesOf, tagging } from '#language'
import type { GoldDocument, Spans } from './corpus.ts'

/** One attribution as the numbers of its words. */
export interface GoldWords {
  readonly source: readonly number[]
  readonly cue: readonly number[]
  readonly content: readonly number[]
}

export interface TrainingDocument {
  readonly grammar: modelling.Grammar
  readonly gold: readonly GoldWords[]
}

/** Each line of a text is a block, as reading has it. */
export function wordsOfText(text: string): tagging.Words {
  const blocks = [...text.matchAll(/[^\n]+/gu)]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length, kind: 'paragraph' as const }))
  return tagging.wordsOf(text, sentencesOf(text, blocks, english), english.abbreviations)
}

export function documentOf(gold: GoldDocument, weights: modelling.GrammarWeights): TrainingDocument {
  const grammar = modelling.grammarOf(wordsOfText(gold.text), weights)
  return {
    grammar,
    gold: gold.attributions
      .map(({ source, cue, content }) => ({
        source: wordsIn(grammar.words, source),
        cue: wordsIn(grammar.words, cue),
        content: wordsIn(grammar.words, content),
      }))
      .filter(({ cue }) => cue.length > 0),
  }
}

function wordsIn({ start, end, count }: tagging.Words, spans: Spans): number[] {
  const found = new Set<number>()
  for (const [from, to] of spans) {
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((end[middle] as number) <= from) low = middle + 1
      else high = middle
    }
    for (let index = low; index < count && (start[index] as number) < to; index++) found.add(index)
  }
  return [...found].toSorted((a, b) => a - b)
}
