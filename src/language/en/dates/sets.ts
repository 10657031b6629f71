import { type Candidate, dateFinder } from './found.ts'
import { monthNumber } from './month.ts'
import { countOf, numberPattern } from './numbers.ts'
import { setReading, two } from './readings.ts'
import { partCode } from './relative-days.ts'
import { topic } from './topics.ts'
import { lengthOf, unitOf, unitPattern, unitsPattern } from './units.ts'
import { weekdayNumber, weekdayPattern, weekdayValue } from './weekday.ts'

// [every day], [each year], [every two weeks], [every Monday], [daily], [annually], twice [a week], $5 million [a year], [per day]

const adverbs: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  everyday: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
  biennial: 'P2Y',
}

const is = (value: string): Candidate['read'] => {
  const reading = setReading(value)
  return () => reading
}

/** What comes again and again. */
export const sets = dateFinder(topic.repeated | topic.weekday, [
  {
    kind: 'set',
    pattern: new RegExp(`\\b(?:[Ee]very|[Ee]ach)(?: single| other| and every)? (${unitPattern})\\b`, 'gu'),
    read: ([words, unit = '']) => (unit === 'second' ? null : is(lengthOf(/other/u.test(words) ? 2 : 1, unitOf(unit)))),
  },
  {
    kind: 'set',
    pattern: new RegExp(`\\b[Ee]very (${numberPattern}|few|couple of) (${unitsPattern})\\b`, 'gu'),
    read: ([, count = '', unit = '']) => is(lengthOf(countOf(count), unitOf(unit))),
  },
  {
    kind: 'set',
    pattern: new RegExp(
      `\\b(?:[Ee]very|[Ee]ach)(?: other)? (${weekdayPattern})(?: (morning|afternoon|evening|night))?\\b`,
      'gu',
    ),
    read: ([, name = '', part]) =>
      is(`${weekdayValue(weekdayNumber(name))}${part === undefined ? '' : partCode(part)}`),
  },
  {
    kind: 'set',
    pattern: new RegExp(`\\b(${weekdayPattern}) (mornings|afternoons|evenings|nights)\\b`, 'gu'),
    read: ([, name = '', part = '']) => is(`${weekdayValue(weekdayNumber(name))}${partCode(part)}`),
  },
  {
    kind: 'set',
    pattern: /\b(?:[Ee]very|[Ee]ach) (morning|afternoon|evening|night)\b/gu,
    read: ([, part = '']) => is(`XXXX-XX-XX${partCode(part)}`),
  },
  {
    kind: 'set',
    pattern: /\b(?:[Ee]very|[Ee]ach) (spring|summer|autumn|fall|winter)\b/gu,
    read: ([, season = '']) =>
      is(`XXXX-${{ spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' }[season]}`),
  },
  {
    kind: 'set',
    pattern:
      /\b(?:[Ee]very|[Ee]ach) (January|February|March|April|May|June|July|August|September|October|November|December)\b/gu,
    read: ([, month = '']) => is(`XXXX-${two(monthNumber(month) ?? 1)}`),
  },
  {
    kind: 'set',
    pattern:
      /\b(?:hourly|daily|nightly|everyday|weekly|biweekly|fortnightly|monthly|bimonthly|quarterly|yearly|annual|annually|biennial|(?<=^|[“"] ?)(?:Daily|Weekly|Monthly|Annual|Annually|Quarterly))\b(?! \p{Lu})/gu,
    read: ([word]) => is(adverbs[word.toLowerCase()] ?? 'P1D'),
  },
])
