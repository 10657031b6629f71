import type { TimeExpression } from '#model'
import { type DayBounds, type EpochDay, overlaps } from '#util'
import type { Sentence } from '../../sentence.ts'
import type { Anchors, Candidate } from './found.ts'
import { isHistory } from './history.ts'
import { dateFinders, dateRefiners } from './order.ts'
import { nextSentence, type Story, told, untold } from './story.ts'
import { tenseAt } from './tense.ts'
import { topicsOf } from './topics.ts'

/** Time expressions in order, each read in the light of the dates spoken of before. */
export function findDates(text: string, sentences: readonly Sentence[], published: DayBounds | null): TimeExpression[] {
  const found: TimeExpression[] = []
  const reference = published && middleOf(published)
  const today = published?.first === published?.last ? reference : null
  const isOfThePast = isHistory(text, sentences, reference)
  let story: Story = untold
  for (const { start, end, tokens, opens } of sentences) {
    const sentence = text.slice(start, end)
    story = nextSentence(story, opens)
    for (const candidate of candidatesIn(sentence, topicsOf(tokens))) {
      const { spoken, day, year, here, before } = story
      const tense = () => tenseAt(sentence, candidate)
      const anchors: Anchors = {
        reference,
        today,
        spoken,
        day,
        near: here ?? before,
        year,
        isHistory: isOfThePast,
        tense,
      }
      const reading = candidate.read(anchors)
      if (!reading) continue
      const { rule } = candidate
      found.push({ start: start + candidate.start, end: start + candidate.end, ...reading, ...(rule && { rule }) })
      story = told(story, candidate, reading, sentence, isOfThePast)
    }
  }
  return found
}

const middleOf = ({ first, last }: DayBounds): EpochDay | null =>
  first === null || last === null ? last : Math.floor((first + last) / 2)

function candidatesIn(sentence: string, topics: number): readonly Candidate[] {
  if (topics === 0) return []
  const kept = withoutOverlaps(dateFinders.flatMap((finder) => (finder.topics & topics ? finder.find(sentence) : [])))
  return kept.length === 0 ? kept : dateRefiners.reduce((all, refine) => refine(all, sentence), kept)
}

/** The longer of two that overlap, in order. */
function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate)
  return kept.toSorted((a, b) => a.start - b.start)
}
