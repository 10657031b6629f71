import type { TimeExpression } from '#model'
import { type DayBounds, type EpochDay, overlaps } from '#util'
import type { Sentence } from '../../sentence.ts'
import type { Anchors, Candidate, Reading, Spoken } from './found.ts'
import { isHistory } from './history.ts'
import { dateFinders, dateRefiners } from './order.ts'
import { calendarYearOf, spokenOf } from './spoken.ts'
import { tenseAt } from './tense.ts'
import { topicsOf } from './topics.ts'

/** Time expressions in order, each read in the light of the dates spoken of before. */
export function findDates(text: string, sentences: readonly Sentence[], published: DayBounds | null): TimeExpression[] {
  const found: TimeExpression[] = []
  const reference = published && middleOf(published)
  const today = published?.first === published?.last ? reference : null
  const history = isHistory(text, sentences, reference)
  let spoken: Spoken | null = null
  let day: EpochDay | null = null
  let year: number | null = null
  for (const { start, end, tokens } of sentences) {
    const sentence = text.slice(start, end)
    for (const candidate of candidatesIn(sentence, topicsOf(tokens))) {
      const tense = () => tenseAt(sentence, candidate)
      const anchors: Anchors = { reference, today, spoken, day, year, isHistory: history, tense }
      const reading = candidate.read(anchors)
      if (!reading) continue
      found.push({ start: start + candidate.start, end: start + candidate.end, ...reading })
      spoken = spokenOf(reading) ?? spoken
      if (spoken?.grain === 'day') day = spoken.first
      if (setsYear(sentence, candidate, reading, year)) year = calendarYearOf(reading) ?? year
    }
  }
  return found
}

// "In 1963, ...", "1964: ..."
const opensWithYear = /^(?:(?:In|By|During|Throughout|From|Since|Until|On)?(?: (?:early|late|mid))? ?)?$/u
// "... than in May 2007", "since August 2004": what is compared with is not what the story goes on from.
const aside = /\b(?:since|than|against|to|the|an?) $/u

/** Whether a history goes on in the year of an expression: a year in passing leaves it where it was. */
function setsYear(sentence: string, { kind, start }: Candidate, reading: Reading, year: number | null): boolean {
  const before = sentence.slice(0, start)
  if (year === null) return true
  if (kind === 'year') return opensWithYear.test(before)
  if (reading.basis === 'inferred') return (calendarYearOf(reading) ?? year) >= year
  return !aside.test(before)
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
