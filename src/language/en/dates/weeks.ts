import { epochDay, weekdayOf } from '#util'
import { type Candidate, dateFinder } from './found.ts'
import { monthNumber, monthPattern, yearPattern } from './month.ts'
import { isReal, yearMeant } from './nearest.ts'
import { ordinalOf } from './numbers.ts'
import { openReading, weekendReading, weekReading } from './readings.ts'
import { topic } from './topics.ts'

// [the week of March 4], [the weekend of 9 March], [the first week of April], [the last weekend of May 2012]

const lead = '(?:\\b[Tt]he )?\\b'

/** Weeks told by a day of theirs, or by their place in a month. */
export const weeks = dateFinder(topic.unit, [
  {
    kind: 'date',
    pattern: new RegExp(
      `${lead}[Ww]eek(end)? of (?:the )?(?:(${monthPattern})\\.? (\\d{1,2})|(\\d{1,2}) (${monthPattern})\\b)(?:st|nd|rd|th)?(?![\\d%])(?:,? (${yearPattern})\\b)?`,
      'gu',
    ),
    read: ([, end, name, day, dayFirst, nameLast, year]) =>
      ofWeek(end !== undefined, monthNumber(name ?? nameLast ?? ''), () => Number(day ?? dayFirst), year),
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `${lead}(first|second|third|fourth|last|final|1st|2nd|3rd|4th) (?:full )?week(end)? (?:of|in) (${monthPattern})\\b(?:\\.(?= \\d{4}))?(?:,? (${yearPattern})\\b)?(?! \\d)`,
      'gu',
    ),
    read: ([, ordinal = '', end, name = '', year]) => {
      const month = monthNumber(name)
      return ofWeek(end !== undefined, month, (of) => nthWeek(of, month ?? 1, ordinal, end !== undefined), year)
    },
  },
])

function ofWeek(
  isEnd: boolean,
  month: number | null,
  dayIn: (year: number) => number,
  written: string | undefined,
): Candidate['read'] | null {
  if (month === null) return null
  return (anchors) => {
    const year = written === undefined ? yearMeant(anchors, month, 15) : Number(written)
    if (year === null) return openReading('XXXX-WXX')
    const date = dayIn(year)
    if (!isReal(year, month, date)) return null
    const day = epochDay(year, month, date)
    const reading = isEnd ? weekendReading(day) : weekReading(day)
    return written === undefined || reading.basis === 'unknown' ? reading : { ...reading, basis: 'text' }
  }
}

/** The date of a day in the nth week of a month: the first is the one of which most, or the Saturday, lies in the month. */
function nthWeek(year: number, month: number, ordinal: string, isEnd: boolean): number {
  const within = isEnd ? 6 : 4
  const first = 1 + ((within - weekdayOf(epochDay(year, month, 1)) + 7) % 7)
  if (!/^(?:last|final)$/u.test(ordinal)) return first + 7 * (ordinalOf(ordinal) - 1)
  return isReal(year, month, first + 28) ? first + 28 : first + 21
}
