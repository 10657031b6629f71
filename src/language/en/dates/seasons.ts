import { calendarDate, epochDay } from '#util'
import { type Anchors, type Candidate, dateFinder, type Reading } from './found.ts'
import { yearPattern } from './month.ts'
import { openReading, type Season, seasonReading, seasonStart } from './readings.ts'
import { topic } from './topics.ts'
import { yearOf } from './year-of.ts'

// [the spring of 1962], [summer 2007], [last winter], [that autumn], in [the fall], [early summer]

const name = '([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)'
const part = '(?:\\b(?:[Tt]he )?(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[- ])?)'
// "the Arab Spring", "Silver Spring", "the fall of Saigon", "summer camp of 1999" are named after one or are none.
const noName =
  '(?<!\\b(?!The|In|By|Early|Late|Last|Next|This|That|During|Since|Over|From|Until|Of|Through|On)\\p{Lu}\\p{Ll}+ )'

const codes: Readonly<Record<string, Season>> = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' }

const meant =
  (word: string, lead: string, year?: string, ofYear?: string): Candidate['read'] =>
  (anchors) => {
    const season = codes[word.toLowerCase()] ?? 'SP'
    if (year !== undefined) return seasonReading(Number(year), season, 'text')
    const given = yearOf(ofYear, anchors)
    return given === null ? near(season, lead.toLowerCase(), anchors) : seasonReading(given, season)
  }

/** Seasons, as the months that they cover in the north. */
export const seasons = dateFinder(topic.season, [
  {
    kind: 'date',
    pattern: new RegExp(
      `${part}\\b${name}(?: of|,|-)? (?:the year )?(?:['’]?)(${yearPattern})\\b(?:[-–/]\\d{2}\\b)?(?![-/.,]\\d)`,
      'gu',
    ),
    read: ([, word = '', year]) => meant(word, '', year),
  },
  {
    kind: 'date',
    pattern: new RegExp(`${part}\\b${name} (?:of )?(that|the same|this|last|next) year\\b`, 'gu'),
    read: ([, word = '', ofYear]) => meant(word, '', undefined, ofYear),
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `\\b(?:early |late )?([Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Tt]hat|[Cc]oming|[Tt]hat same|[Tt]he (?:same|following|previous|next|coming|past)) ${name}\\b`,
      'gu',
    ),
    read: ([, lead = '', word = '']) => meant(word, lead),
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `(?<=\\b(?:[Ii]n|[Dd]uring|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]hrough|[Oo]f|[Oo]ver|[Ff]or|[Tt]hroughout|spent|[Ff]rom|(?:spring|summer|autumn|winter) and) )${part}${noName}\\b([Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)\\b(?! of (?!\\d)| \\p{Lu})`,
      'gu',
    ),
    read: ([, word = '']) => meant(word, ''),
  },
  {
    kind: 'date',
    pattern: /(?<=\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Dd]uring) )the (fall)\b(?! of)/gu,
    read: ([, word = '']) => meant(word, ''),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b(?:[Ee]arly|[Ll]ate|[Mm]id)[- ]${name}\\b`, 'gu'),
    read: ([, word = '']) => meant(word, ''),
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `${noName}\\b([Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?= (?:offensive|campaign|season|session|election|break|fighting|elections|Olympics|vacation|holiday|term|months)\\b)`,
      'gu',
    ),
    read: ([, word = '']) => meant(word, ''),
  },
])

function near(season: Season, lead: string, anchors: Anchors): Reading {
  const { reference: day, isHistory, year, tense } = anchors
  if (isHistory && year !== null && !/following|next/u.test(lead))
    return seasonReading(year - (/previous/u.test(lead) ? 1 : 0), season)
  if (day === null) return openReading(`XXXX-${season}`)
  const current = calendarDate(day).year
  const starts = [current - 1, current, current + 1].map((of) => ({ of, first: epochDay(of, seasonStart[season], 1) }))
  const of = (at: { of: number } | undefined): Reading => seasonReading(at?.of ?? current, season)
  if (/last|past|previous/u.test(lead)) return of(starts.findLast(({ first }) => first + 90 <= day))
  if (/next|following|coming/u.test(lead)) return of(starts.find(({ first }) => first > day))
  if (lead === 'this') return seasonReading(current, season)
  const told = yearOf('that', anchors)
  if (/that|same/u.test(lead) && told !== null) return seasonReading(told, season)
  if (tense() === 'past') return of(starts.findLast(({ first }) => first <= day))
  if (tense() === 'future') return of(starts.find(({ first }) => first + 90 > day))
  return of(starts.toSorted((a, b) => Math.abs(a.first + 45 - day) - Math.abs(b.first + 45 - day))[0])
}
