import { dateFinder } from './found.ts'
import { numberPattern } from './numbers.ts'
import { setReading } from './readings.ts'
import { topic } from './topics.ts'
import { lengthOf, unitOf } from './units.ts'

// [twice a week], $5 million [a year], [per day], 20/[day]

const counted =
  '(?:\\b(?:[a-z]+s|[a-z]+ft|hour|minute|dollar|million|billion|trillion|percent|people|men|women|children|\\p{Lu}{3})|[$£€]\\d[\\d,.]*|\\d%|\\d|%)(?: or more| on average|\\))?'

/** So much, or so often, in each stretch of time. */
export const rates = dateFinder(topic.unit, [
  {
    kind: 'set',
    pattern: new RegExp(
      `\\b(?=an? [hdwmqyn])(?<=${counted} )an? (hour|day|week|month|quarter|year|night)\\b(?! (?:ago|earlier|later|and|or|before|after|of)\\b|-)`,
      'gu',
    ),
    read: ([, unit = '']) => {
      const reading = setReading(lengthOf(1, unitOf(unit)))
      return () => reading
    },
  },
  {
    kind: 'set',
    pattern: new RegExp(
      `\\b(?:[Oo]nce|[Tt]wice|(?:${numberPattern}|several|many) times) (?:an?|per|each|every) (hour|day|week|month|quarter|year)\\b`,
      'gu',
    ),
    read: ([, unit = '']) => {
      const reading = setReading(lengthOf(1, unitOf(unit)))
      return () => reading
    },
  },
  {
    kind: 'set',
    pattern: /\bper (hour|day|week|month|quarter|year)\b|(?<=\d\/)(day|week|month|year)\b/gu,
    read: ([, unit, slashed]) => {
      const reading = setReading(lengthOf(1, unitOf(unit ?? slashed ?? '')))
      return () => reading
    },
  },
])
