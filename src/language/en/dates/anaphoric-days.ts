import type { EpochDay } from '#util'
import { type Anchors, type DateRule, dateFinder } from './found.ts'
import { dayReading, openReading } from './readings.ts'
import { topic } from './topics.ts'

// [the next day], [the following day], [that day], [the same day], [the day before], [the previous day]

const step = (pattern: RegExp, days: number): DateRule => ({
  kind: 'day',
  pattern,
  read: () => (anchors) => {
    const day = dayOf(anchors)
    return day === null ? openReading('XXXX-XX-XX') : dayReading(day + days)
  },
})

const dayOf = ({ spoken, day, isHistory }: Anchors): EpochDay | null => {
  if (spoken?.grain === 'day') return spoken.first
  return isHistory ? day : null
}

/** Days that count from the one last spoken of. */
export const anaphoricDays = dateFinder(topic.relativeDay, [
  step(
    /\b[Tt]he (?:next|following|ensuing) day\b|\b[Tt]he day (?:after|following)(?= ?(?:[,.;]|$|saw\b|was\b|that\b))|(?<=^|, )[Nn]ext day\b/gu,
    1,
  ),
  step(
    /\b[Tt]he (?:previous|preceding) day\b|\b[Tt]he day before(?= ?(?:[,.;]|$|and\b))|\b[Aa] day before(?= ?[,.;]|$)/gu,
    -1,
  ),
  step(/\b[Tt]hat (?:same )?day\b|\b[Tt]he (?:very )?same day\b|\b(?<=[Oo]n )the day(?= ?[,.;]|$)/gu, 0),
])
