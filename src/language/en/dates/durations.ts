import { after } from './around.ts'
import { dateFinder } from './found.ts'
import { lasting, tied } from './lasting.ts'
import { countOf, numberPattern, vaguePattern } from './numbers.ts'
import { topic } from './topics.ts'
import { unitOf, unitPattern, unitsPattern } from './units.ts'

// [three years], a [ten-day] visit, [the past three months], [the first nine months], [two and a half hours], [several weeks], [a year]

const which =
  '(?:\\b(?:[Tt]he|[Tt]hese|[Tt]hose) )?(?:\\b(past|last|previous|preceding|next|coming|following|final|first|second|third|intervening|same|other|initial) )?'
const number = `(${numberPattern}|${vaguePattern}|[Aa]n? couple(?: of)?|couple(?: of)?|\\d+-plus)`
const adjective =
  '(?:(?:full|straight|consecutive|long|more|short|fiscal|calendar|business|working|trading|whole|additional|extra|solid|successive|school|bloody|crucial|previous|preceding|past|following|coming) )?'
const shift = '(?! (?:ago|(?:earlier|later)(?! than))\\b)'

/** Lengths of time that are counted. */
export const durations = dateFinder(topic.unit, [
  {
    kind: 'duration',
    pattern: new RegExp(
      `${which}\\b${number} ?${adjective}(${unitsPattern})\\b${shift}(?:[- ]old| of age| or so\\b)?`,
      'gu',
    ),
    read: (match) => {
      const [, tie, count = '', unit = ''] = match
      // "Three quarters of the men"
      if (unit === 'quarters' && /^ of\b/u.test(after(match))) return null
      return tied(countOf(count), unitOf(unit), tie)
    },
  },
  {
    kind: 'duration',
    pattern: new RegExp(
      `\\b(${numberPattern})(?=(?: to | or |[-–])(?:${numberPattern})[- ]${adjective}(${unitsPattern}|${unitPattern})\\b)`,
      'gu',
    ),
    read: ([, count = '', unit = '']) => lasting(countOf(count), unitOf(unit)),
  },
  {
    kind: 'duration',
    pattern: new RegExp(
      `\\b(?:[Aa]n?|[Tt]he(?: same)?) (${numberPattern})[- ](${unitPattern}) (?:period|term|span|stretch)\\b`,
      'gu',
    ),
    read: ([, count = '', unit = '']) => lasting(countOf(count), unitOf(unit)),
  },
  {
    kind: 'duration',
    pattern: new RegExp(`\\b(?:${number}|([Aa]n?)) and (?:a|one) half (${unitsPattern}|${unitPattern})\\b`, 'gu'),
    read: ([, count, article, unit = '']) => lasting(Number(countOf(count ?? article ?? '')) + 0.5, unitOf(unit)),
  },
  {
    kind: 'duration',
    pattern: new RegExp(
      `\\b(${numberPattern})[- ](and-a-half-)?([Yy]ear|[Mm]onth|[Dd]ay|${unitPattern})\\b${shift}(?:-olds?\\b| long\\b|-long\\b| old\\b)?`,
      'gu',
    ),
    read: ([, count = '', half, unit = '']) => {
      const whole = countOf(count)
      if (/second|quarter/iu.test(unit)) return null
      return lasting(half === undefined || whole === 'X' ? whole : whole + 0.5, unitOf(unit))
    },
  },
  {
    kind: 'duration',
    pattern: new RegExp(
      `\\b(?:[Aa]n?|[Oo]ne) (?:(?:full|single|whole|entire) )?(${unitPattern})\\b(?![-’']| (?:ago|earlier|later|or two|old)\\b)( and a half)?`,
      'gu',
    ),
    read: ([, unit = '', half]) =>
      /second|quarter|night|weekend/u.test(unit) ? null : lasting(half === undefined ? 1 : 1.5, unitOf(unit)),
  },
])
