import type { TimeExpression } from '#model'
import { isoDay } from '#util'
import type { DateFinder } from './found.ts'

// [Two days later], [the next day], [a day earlier], [the following day], [that day], [the same day]
const counted =
  /\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (day|week)s? (later|earlier|after that|before that)\b/giu
const neighbour =
  /\b(?:the (next|following|previous|same) day|(that) (?:same )?day|the day (before|after)(?= [,.]|[,.]))/giu

const numbers = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Days counted from the day last spoken of, not from the document's own: inferred, and nothing without such a day. */
export const later: DateFinder = ({ sentence, offset, previous }) => {
  const at = (match: RegExpMatchArray, days: number): TimeExpression[] => {
    const start = offset + (match.index ?? 0)
    const day = previous(start)
    if (day === null) return []
    const value = isoDay(day + days)
    return [{ start, end: start + match[0].length, type: 'DATE', value, edtf: value, basis: 'inferred' }]
  }
  return [
    ...[...sentence.matchAll(counted)].flatMap((match) =>
      at(match, count(match[1]) * unit(match[2]) * direction(match[3])),
    ),
    ...[...sentence.matchAll(neighbour)].flatMap((match) => at(match, step(match[1] ?? match[2] ?? match[3] ?? ''))),
  ]
}

function count(word = ''): number {
  const index = numbers.indexOf(word.toLowerCase())
  return index < 0 ? Number(word) : Math.max(1, index)
}

const unit = (word = ''): number => (/^week/iu.test(word) ? 7 : 1)
const direction = (word = ''): number => (/^(?:earlier|before)/iu.test(word) ? -1 : 1)

function step(word: string): number {
  if (/^(?:next|following|after)$/iu.test(word)) return 1
  return /^(?:previous|before)$/iu.test(word) ? -1 : 0
}
