import type { EpochDay } from '#util'
import type { Candidate, Reading, Spoken } from './found.ts'
import { calendarYearOf, spokenOf } from './spoken.ts'

/** What a text has spoken of so far. */
export interface Story {
  readonly spoken: Spoken | null
  readonly day: EpochDay | null
  readonly year: number | null
  /** The days that this sentence and the one before it have spoken of. */
  readonly here: EpochDay | null
  readonly before: EpochDay | null
}

export const untold: Story = { spoken: null, day: null, year: null, here: null, before: null }

/** The story at the start of a sentence, which may be the first of its paragraph. */
export const nextSentence = (story: Story, opens: boolean): Story => ({
  ...story,
  before: opens ? null : story.here,
  here: null,
})

/** The story after an expression. */
export function told(
  story: Story,
  candidate: Candidate,
  reading: Reading,
  sentence: string,
  isHistory: boolean,
): Story {
  const spoken = spokenOf(reading)
  const year = calendarYearOf(reading)
  if (spoken === null || (isHistory && isOfToday(reading, year, story))) return story
  const day = spoken.grain === 'day' ? spoken.first : null
  return {
    ...story,
    spoken,
    day: day ?? story.day,
    here: day ?? story.here,
    year: goesOnIn(story, candidate, reading, sentence) ? (year ?? story.year) : story.year,
  }
}

/** "Today", "last week" in a history are of the writer's time, not of the story's. */
const isOfToday = ({ basis }: Reading, year: number | null, story: Story): boolean =>
  basis === 'inferred' && year !== null && story.year !== null && Math.abs(year - story.year) > 1

// "In 1963, ...", "1964: ..."
const opensWithYear = /^(?:(?:In|By|During|Throughout|From|Since|Until|On)?(?: (?:early|late|mid))? ?)?$/u
// "... than in May 2007", "since August 2004": what is compared with is not what the story goes on from.
const aside = /\b(?:since|than|against|to|the|an?) $/u

/** Whether a story goes on in the year of an expression: a year in passing leaves it where it was. */
function goesOnIn({ year }: Story, { kind, start }: Candidate, reading: Reading, sentence: string): boolean {
  const before = sentence.slice(0, start)
  if (year === null) return true
  if (kind === 'year') return opensWithYear.test(before)
  if (reading.basis === 'inferred') return (calendarYearOf(reading) ?? year) >= year
  return !aside.test(before)
}
