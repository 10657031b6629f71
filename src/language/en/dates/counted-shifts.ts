import { type Anchors, type Candidate, dateFinder, type Reading, type Spoken } from './found.ts'
import { countOf, eitherCase, numberPattern, vaguePattern } from './numbers.ts'
import { dayReading, openReading } from './readings.ts'
import { topic } from './topics.ts'
import { pluralUnits, present, shifted, stepped, type Unit, unitOf, unitPattern, unitsPattern } from './units.ts'

// [two days ago], [a year earlier], [Two weeks later], [3 days after that], [three years from now], [a few years ago], [years later]

const count = `(${numberPattern}|[Aa]n?|[Hh]alf an?|[Aa]n? couple(?: of)?|[Aa] half)`
const lot = `\\b(?<!\\b[Ff]or (?=[^.]{3,30} (?:before|after) that\\b))${count}[- ](?:(?:full|short|whole|business|working|calendar) )?(${unitPattern}|${unitsPattern})( and a half)?(?: or so| or more)?`
const end = '(?= ?(?:[,.;:)”"]|$))'
const agoWords = 'ago\\b'
const backWords = `earlier|previously|before that|prior(?! to)|before${end}`
const aheadWords = `later|afterwards?|after that|thereafter|after${end}`
const henceWords = 'from (?:now|today)|hence'

/** Dates so many units away from the document, or from the date last spoken of. */
export const countedShifts = dateFinder(topic.shift, [
  {
    kind: 'shift',
    pattern: new RegExp(
      `${lot} (?:(${agoWords}(?: today\\b)?)|(${henceWords})|(${backWords})|(${aheadWords}))\\b(?! than)`,
      'gu',
    ),
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
    pattern: new RegExp(`\\b[Tt]he (week|month|year) (?:(before)|after)${end}`, 'gu'),
    read:
      ([, unit = '', back]) =>
      ({ spoken }) =>
        spoken?.grain === 'day' || spoken?.grain === unit
          ? shifted(spoken.first, unitOf(unit), back === undefined ? 1 : -1)
          : null,
  },
  {
    kind: 'shift',
    pattern: /\b(?:[Ll]ong|[Ss]ome time) ago\b/gu,
    read: () => () => openReading('PAST_REF'),
  },
  {
    kind: 'shift',
    pattern:
      /\b(?:(?:[Tt]he |[Aa] )?[Yy]ear[- ](?:ago|earlier) (?:quarter|period|month|week)\b|(?<=\b(?:from|in|than|of|over|to|with|the) )year[- ](?:ago|earlier)\b)/gu,
    read: () => (anchors) => counted(anchors, 'year', -1, 'spoken') ?? openReading('XXXX'),
  },
])

function meant([, words = '', unitWord = '', half, ago, hence, back]: RegExpExecArray): Candidate['read'] {
  const direction = ago !== undefined || back !== undefined ? -1 : 1
  const open = openReading(direction < 0 ? 'PAST_REF' : 'FUTURE_REF')
  const number = /^(?:half an?|a half)$/iu.test(words) ? 0.5 : countOf(words)
  if (number === 'X') return () => open
  const steps = direction * (number + (half === undefined ? 0 : 0.5))
  // "A week ago today" is that very day.
  if (ago?.endsWith('today'))
    return ({ today }) => (today === null ? open : dayReading(stepped(today, unitOf(unitWord), steps)))
  const from = ago !== undefined || hence !== undefined ? 'document' : 'spoken'
  return (anchors) => counted(anchors, unitOf(unitWord), steps, from) ?? open
}

function counted(anchors: Anchors, unit: Unit, steps: number, from: 'document' | 'spoken'): Reading | null {
  const base = baseOf(anchors, unit, steps, from)
  if (base === null) return null
  const { grain, first: day } = base
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return grain === 'day' ? { ...dayReading(day), type: 'TIME' } : null
    case 'day':
    case 'night':
      return grain === 'day' ? shifted(day, unit, steps) : null
    case 'week':
    case 'weekend':
    case 'fortnight':
      if (grain === 'day' && from === 'spoken') return dayReading(stepped(day, unit, steps))
      return grain === 'day' || grain === 'week' ? shifted(day, unit, steps) : null
    case 'month':
    case 'quarter':
      return grain === 'year' || grain === 'decade' || grain === 'century' ? null : shifted(day, unit, steps)
    case 'year':
      // "In the third quarter ... a year earlier" is a quarter too.
      if (from === 'spoken' && grain === 'quarter') return shifted(day, 'quarter', 4 * steps)
      if (from === 'spoken' && grain === 'month') return shifted(day, 'month', 12 * steps)
      return shifted(day, unit, steps)
    case 'decade':
      return shifted(day, unit, steps)
    case 'century':
      return shifted(stepped(day, unit, steps), 'year', 0)
  }
}

/** What is counted from: the document, or the date spoken of; "a year earlier" with none before it counts from the document too. */
function baseOf(anchors: Anchors, unit: Unit, steps: number, from: 'document' | 'spoken'): Spoken | null {
  if (from === 'spoken' && (anchors.spoken !== null || steps > 0)) return anchors.spoken
  const day = present(anchors, unit)
  return day === null ? null : { grain: anchors.today === null ? 'year' : 'day', first: day }
}
