import type { TimeExpression } from '#model'
import { calendarDate, epochDay } from '#util'
import type { DateContext, DateFinder } from './found.ts'
import { monthNumber, monthPattern } from './month.ts'

// [August 2020], in [July], in [mid-July], [last December], [autumn of 2022], since [1999], [the 1990s]
const monthYear = new RegExp(`\\b(${monthPattern})\\.?,? (?:of )?(\\d{4})\\b`, 'gu')
const bareMonth =
  /\b(?:([Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ee]arly|[Ll]ate|[Ll]ast|[Tt]his|[Nn]ext) |[Mm]id[- ])(January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d)/gu
const seasonYear = /\b(spring|summer|autumn|fall|winter) (?:of |in )?(\d{4})\b/giu
const bareYear =
  /\b(?:(?:in|since|until|by|from|of|during|before|after|late|early|throughout|between|and|to|back in) |mid[- ])((?:1[5-9]|20)\d{2})\b(?![-/%.,]?\d| (?:people|soldiers|troops|men|women|dollars|pounds|euros|percent|km|miles|metres))/giu
const decade = /\b(?:the )?((?:1[5-9]|20)\d)0s\b/gu

const seasons: Readonly<Record<string, readonly [string, number]>> = {
  spring: ['SP', 3],
  summer: ['SU', 6],
  autumn: ['FA', 9],
  fall: ['FA', 9],
  winter: ['WI', 12],
}

/** Months, seasons (as the months they cover in the north), years and decades. */
export const monthsAndYears: DateFinder = (context) => [
  ...each(context, monthYear, (match) => date(`${match[2]}-${two(monthNumber(match[1] ?? '') ?? 1)}`, 'text')),
  ...each(context, seasonYear, (match) => season(match[1] ?? '', Number(match[2]))),
  ...each(context, bareMonth, (match) =>
    monthMeant(monthNumber(match[2] ?? '') ?? 1, match[1]?.toLowerCase() ?? '', context),
  ),
  ...each(context, bareYear, (match) => date(match[1] ?? '', 'text')),
  ...each(context, decade, (match) => ({ type: 'DATE', value: match[1] ?? '', edtf: `${match[1]}X`, basis: 'text' })),
]

type Reading = Omit<TimeExpression, 'start' | 'end'>

/** Reads each match; the expression is the match from its first name or number on, without the word that led to it. */
function each(
  { sentence, offset }: DateContext,
  pattern: RegExp,
  read: (match: RegExpMatchArray) => Reading | null,
): TimeExpression[] {
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const reading = read(match)
    if (!reading) return []
    const lead =
      /^(?:in|since|until|by|from|of|during|before|after|throughout|between|and|to|back in) /iu.exec(match[0])?.[0]
        .length ?? 0
    const start = offset + (match.index ?? 0) + lead
    return [{ start, end: offset + (match.index ?? 0) + match[0].length, ...reading }]
  })
}

const date = (value: string, basis: 'text' | 'inferred'): Reading => ({ type: 'DATE', value, edtf: value, basis })

function season(name: string, year: number): Reading | null {
  const known = seasons[name.toLowerCase()]
  if (!known) return null
  const [code, month] = known
  const end = calendarDate(epochDay(year, month + 2, 1))
  return {
    type: 'DATE',
    value: `${year}-${code}`,
    edtf: `${year}-${two(month)}/${end.year}-${two(end.month)}`,
    basis: 'text',
  }
}

/** The nearest such month, on the side of the document that the word before it tells. */
function monthMeant(month: number, lead: string, { reference, year }: DateContext): Reading | null {
  if (reference === null) return year === null ? null : date(`${year}-${two(month)}`, 'inferred')
  const current = calendarDate(reference).year
  const distance = (candidate: number) => Math.abs(epochDay(candidate, month, 15) - reference)
  const isMeant = (candidate: number) => {
    const [first, next] = [epochDay(candidate, month, 1), epochDay(candidate, month + 1, 1)]
    if (lead === 'last') return next <= reference
    if (lead === 'since') return first <= reference
    return lead !== 'next' || first > reference
  }
  const candidates = [current - 1, current, current + 1].filter(isMeant)
  const nearest = candidates.toSorted((a, b) => distance(a) - distance(b))[0] ?? current
  return date(`${nearest}-${two(month)}`, 'inferred')
}

const two = (value: number): string => String(value).padStart(2, '0')
