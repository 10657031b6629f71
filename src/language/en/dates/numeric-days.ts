import { epochDay, isoDay } from '#util'
import { type Candidate, dateFinder } from './found.ts'
import { isReal } from './nearest.ts'
import { dayReading } from './readings.ts'
import { topic } from './topics.ts'

// [2023-07-06], [2023-07-06T15:00], [02/27/1998], [27/2/98], [27.02.1998]

/** Days in digits. Where both parts can be a month, the first is: American usage, as in the news that was measured. */
export const numericDays = dateFinder(topic.digits, [
  {
    kind: 'day',
    pattern: /(?<![\d.,/-])(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?Z?)?(?![\d/-]|[.,]\d)/gu,
    read: ([, year, month, day, time]) => written(Number(year), Number(month), Number(day), time),
  },
  {
    kind: 'day',
    pattern:
      /(?<![\d.,/$£€]|\d-)(?:\b(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})|\b(\d{2})-(\d{2})-(\d{2}))(?![\d/-]|[.,]\d)/gu,
    read: ([, first, mark, second, year, ...joined]) => {
      if (mark === undefined) return written(fullYear(joined[2] ?? ''), Number(joined[0]), Number(joined[1]))
      if (mark === '.' && year?.length === 2) return null
      const dayFirst = mark === '.' || Number(first) > 12
      const [month, day] = dayFirst ? [second, first] : [first, second]
      return written(fullYear(year ?? ''), Number(month), Number(day))
    },
  },
])

/** Two digits are of the hundred years up to 2049. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900)

function written(year: number, month: number, day: number, time?: string): Candidate['read'] | null {
  if (year < 1000 || !isReal(year, month, day)) return null
  const reading = dayReading(epochDay(year, month, day), 'text')
  return () =>
    time === undefined ? reading : { ...reading, type: 'TIME', value: `${isoDay(epochDay(year, month, day))}T${time}` }
}
