import * as chrono from 'chrono-node'
import type { TimeExpression } from '#model'
import { calendarDate, type EpochDay, epochDay, isoDay, noonOf, weekdayOf } from '#util'
import type { DateFinder } from './found.ts'

// [yesterday], [Monday], [on Thursday], [last week], [two days ago], [this morning], [tonight]

/**
 * Days that count from the document's own day, found by chrono; calendar days, months and years have finders of their own. A bare
 * weekday is the last such day or the same day (measured .91 on news) unless a verb in the future leads to it. Nothing without a
 * document date.
 */
export const relativeDays: DateFinder = ({ sentence, offset, today }) => {
  if (today === null || !hint.test(sentence)) return []
  const instant = noonOf(today)
  return chrono.en.casual.parse(sentence, { instant, timezone: 0 }).flatMap((result): TimeExpression[] => {
    if (!wanted.test(result.text) || isSlip(result, sentence)) return []
    const lead = /^(?:on|in|at|the|by|,) /iu.exec(result.text)?.[0].length ?? 0
    const words = result.text.slice(lead).replace(/[\s,]+$/u, '')
    const start = offset + result.index + lead
    const edtf = edtfOf(result, words, sentence, today)
    return [{ start, end: start + words.length, type: 'DATE', value: timexOf(edtf), edtf, basis: 'inferred' }]
  })
}

// Most sentences have none of these, and asking chrono costs more than all the rest.
const hint =
  /day\b|night|morning|evening|afternoon|tomorrow|\bago\b|\b(?:last|this|next|past) (?:week|month|year)|\bnoon\b/iu
const wanted =
  /day\b|tonight|tomorrow|\bago\b|(?:last|this|next|past) (?:week|month|year)|this (?:morning|afternoon|evening)/iu

// "the next day", "a day later" count from a day spoken of.
const fromAnother =
  /\b(?:later|earlier|(?:next|following|previous) day|day (?:after|before))\b(?! (?:tomorrow|yesterday))/iu
// "the Sunday Times", "Black Friday" are names; "every Monday", "a Monday" are no one day.
const namedAfter = /\bthe $/iu
const namedBefore = /\b(?:(?:Black|Bloody|Good|Super|Holy) |every |each |any |an? )$/iu
const papers = /^ (?:Times|Telegraph|Mirror|Express|Mail|Herald)\b/u

function isSlip({ index, text }: chrono.ParsedResult, sentence: string): boolean {
  const [before, after] = [sentence.slice(Math.max(0, index - 10), index), sentence.slice(index + text.length)]
  return (
    fromAnother.test(text) ||
    (namedAfter.test(before) && /^ \p{Lu}/u.test(after)) ||
    namedBefore.test(before) ||
    papers.test(after)
  )
}

const weekday = /\b(sun|mon|tues|wednes|thurs|fri|satur)day\b/iu
const weekdays = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur']

function edtfOf(result: chrono.ParsedResult, words: string, sentence: string, reference: EpochDay): string {
  const named = weekday.exec(words)
  if (named && !/\b(?:next|coming|last|this)\b/iu.test(words)) {
    const day = weekdays.indexOf((named[1] ?? '').toLowerCase())
    return isoDay(bareWeekday(day, sentence.slice(Math.max(0, result.index - 40), result.index), reference))
  }
  if (/week$/iu.test(words)) return weekOf(reference + 7 * (/^next/iu.test(words) ? 1 : /^this/iu.test(words) ? 0 : -1))
  const { start } = result
  const day = epochDay(start.get('year') ?? 0, start.get('month') ?? 1, start.get('day') ?? 1)
  // "Two years ago" is no day: it says as much as its unit does.
  if (/weeks? ago$/iu.test(words)) return weekOf(day)
  if (/weekend$/iu.test(words)) return weekendOf(day)
  if (/month$|months? ago$/iu.test(words)) return isoDay(day).slice(0, 7)
  return /year$|years? ago$/iu.test(words) ? isoDay(day).slice(0, 4) : isoDay(day)
}

function bareWeekday(day: number, before: string, reference: EpochDay): EpochDay {
  const isFuture = /\b(?:will|would|due|scheduled|planned)\b[^.]*$|\b(?:until|by|to) $/iu.test(before)
  const back = (weekdayOf(reference) - day + 7) % 7
  return isFuture ? reference + ((7 - back) % 7 || 7) : reference - back
}

/** The week, Monday to Sunday, that holds a day. */
function weekOf(day: EpochDay): string {
  const monday = day - ((weekdayOf(day) + 6) % 7)
  return `${isoDay(monday)}/${isoDay(monday + 6)}`
}

/** The Saturday and Sunday, one of which is the day. */
function weekendOf(day: EpochDay): string {
  const saturday = day - ((weekdayOf(day) + 1) % 7)
  return `${isoDay(saturday)}/${isoDay(saturday + 1)}`
}

/** TIMEX3 names a week, and its end, by its ISO number; all else reads as its EDTF. */
function timexOf(edtf: string): string {
  const first = /^(\d{4})-(\d{2})-(\d{2})\//u.exec(edtf)
  if (!first) return edtf
  const day = epochDay(Number(first[1]), Number(first[2]), Number(first[3]))
  const isWeekend = weekdayOf(day) === 6
  const thursday = isWeekend ? day - 2 : day + 3
  const { year } = calendarDate(thursday)
  const number = Math.floor((thursday - epochDay(year, 1, 1)) / 7) + 1
  return `${year}-W${String(number).padStart(2, '0')}${isWeekend ? '-WE' : ''}`
}
