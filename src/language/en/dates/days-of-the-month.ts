import { calendarDate, epochDay } from '#util'
import { dateFinder } from './found.ts'
import { isReal } from './nearest.ts'
import { dayReading } from './readings.ts'
import { topic } from './topics.ts'

// on [the 5th], on [the 28th of that month]

/** A day of the month last spoken of. */
export const daysOfTheMonth = dateFinder(topic.digits, [
  {
    kind: 'day',
    pattern:
      /(?<=\b(?:[Oo]n|[Bb]y|[Uu]ntil|and) )the (\d{1,2})(?:st|nd|rd|th)(?: (?:day )?of (?:that|the same|the|this) month\b|(?=,|\.$| (?:he|she|they|it|the)\b))/gu,
    read:
      ([, date]) =>
      ({ spoken }) => {
        if (spoken === null || spoken.grain === 'year') return null
        const { year, month } = calendarDate(spoken.first)
        const day = Number(date)
        return isReal(year, month, day) ? dayReading(epochDay(year, month, day)) : null
      },
  },
])
