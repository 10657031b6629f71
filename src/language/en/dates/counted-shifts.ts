import { type Anchors, type Candidate, dateFinder, type Reading } from './found.ts'
import { countOf, eitherCase, numberPattern, vaguePattern } from './numbers.ts'
import { dayReading, openReading } from './readings.ts'
import { topic } from './topics.ts'
import { pluralUnits, present, shifted, stepped, type Unit, unitOf, unitPattern, unitsPattern } from './units.ts'

// [two days ago], [a year earlier], [Two weeks later], [3 days after that], [three years from now], [a few years ago], [years later]

const count = `(${numberPattern}|[Aa]n?|[Hh]alf an?|[Aa]n? couple(?: of)?|[Aa] half)`
const lot = `\\b${count}[- ](?:(?:full|short|whole|business|working|calendar) )?(${unitPattern}|${unitsPattern})( and a half)?(?: or so| or more)?`
const end = '(?= ?(?:[,.;:)”"]|$))'
const agoWords = 'ago\\b'
const backWords = `earlier|previously|before that|prior(?! to)|before${end}`
const aheadWords = `later|afterwards?|after that|thereafter|after${end}`
const henceWords = 'from (?:now|today)|hence'

/** Dates so many units away from the document, or from the date last spoken of. */
export const countedShifts = dateFinder(topic.shift, [
  {
    kind: 'shift',
    pattern: new RegExp(`${lot} (?:(${agoWords})|(${henceWords})|(${backWords})|(${aheadWords}))\\b(?! than)`, 'gu'),
    read: (match) => meant(match),
  },
  {
    kind: 'shift',
    pattern: new RegExp(
      `\\b(?:${vaguePattern} |[Tt]he )?(?<!\\d[- ]?)${eitherCase(pluralUnits)} (?:${agoWords}|${backWords})\\b(?! than)`,
      'gu',
    ),
    read: () => () => openReading('PAST_REF'),
  },
  {
    kind: 'shift',
    pattern: new RegExp(
      `\\b(?:${vaguePattern} )?(?<!\\d[- ]?)${eitherCase(pluralUnits)} (?:${henceWords}|later|afterwards?)\\b(?! than)`,
      'gu',
    ),
    read: () => () => openReading('FUTURE_REF'),
  },
  {
    kind: 'shift',
    pattern: /\b(?:[Ll]ong|[Ss]ome time) ago\b/gu,
    read: () => () => openReading('PAST_REF'),
  },
  {
    kind: 'shift',
    pattern:
      /\b(?<=\b(?:from|in|than|of|over|to|with|the) )(?:the |a )?year[- ](?:ago|earlier)\b(?: (?:quarter|period|month|week))?/gu,
    read: () => (anchors) => counted(anchors, 'year', -1, 'spoken') ?? openReading('XXXX'),
  },
])

function meant([, words = '', unitWord = '', half, ago, hence, back]: RegExpExecArray): Candidate['read'] {
  const direction = ago !== undefined || back !== undefined ? -1 : 1
  const open = openReading(direction < 0 ? 'PAST_REF' : 'FUTURE_REF')
  const number = /^(?:half an?|a half)$/iu.test(words) ? 0.5 : countOf(words)
  if (number === 'X') return () => open
  const steps = direction * (number + (half === undefined ? 0 : 0.5))
  const from = ago !== undefined || hence !== undefined ? 'document' : 'spoken'
  return (anchors) => counted(anchors, unitOf(unitWord), steps, from) ?? open
}

function counted(anchors: Anchors, unit: Unit, steps: number, from: 'document' | 'spoken'): Reading | null {
  const { spoken, today, isHistory } = anchors
  const day = from === 'spoken' ? (spoken?.first ?? present(anchors)) : present(anchors)
  if (day === null) return null
  // From a day of which only the month or the year is known no day can be counted.
  const isDay =
    from === 'spoken' && spoken ? spoken.grain === 'day' : isHistory ? spoken?.grain === 'day' : today !== null
  if (unit === 'second' || unit === 'minute' || unit === 'hour')
    return isDay ? { ...dayReading(day), type: 'TIME' } : null
  if ((unit === 'day' || unit === 'night') && !isDay) return null
  if (unit === 'week' || unit === 'fortnight') {
    if (!isDay && spoken?.grain !== 'week') return null
    if (from === 'spoken' && spoken?.grain === 'day') return dayReading(stepped(day, unit, steps))
  }
  if (unit === 'month' && spoken?.grain === 'year' && (from === 'spoken' || isHistory)) return null
  if (unit === 'century') return shifted(stepped(day, unit, steps), 'year', 0)
  // "In the third quarter ... a year earlier" is a quarter too.
  if (unit === 'year' && from === 'spoken' && spoken?.grain === 'quarter') return shifted(day, 'quarter', 4 * steps)
  if (unit === 'year' && from === 'spoken' && spoken?.grain === 'month') return shifted(day, 'month', 12 * steps)
  return shifted(day, unit, steps)
}
