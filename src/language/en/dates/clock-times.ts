import { type Candidate, dateFinder } from './found.ts'
import { countOf, numberPattern } from './numbers.ts'
import { dayForTime } from './parts-of-day.ts'
import { dayReading, openReading, two } from './readings.ts'
import { topic } from './topics.ts'

// [3:00 a.m.], [11 p.m. EDT], at [19:15], [1500 GMT], [four o’clock], [noon], at [midnight]

const zoneWords = (group: string): string =>
  `(?:(?<${group}>GMT|UTC|[ECMP][SD]T|BST|CES?T|EES?T|MSK|IST|JST)|(?:ET|CT|MT|PT)|local time|(?:\\p{Lu}\\p{Ll}+ )(?:local )?time|(?:[Ee]astern|[Cc]entral|[Pp]acific)(?: (?:[Ss]tandard|[Dd]aylight))? [Tt]ime)\\b`
const zone = `(?: ?${zoneWords('zone')}| ?\\(${zoneWords('inBrackets')}\\))?`
const halfOfDay = '(?<half>[ap])(?:\\.m\\.|m\\b)'
const leads =
  '(?:[Aa]t|[Bb]y|[Aa]round|[Aa]bout|[Uu]ntil|[Tt]ill|[Ff]rom|[Tt]o|[Ss]ince|[Bb]efore|[Aa]fter|[Bb]etween|[Ss]hortly after)'

// Hours of the zones against UTC; a zone that has two is read as it is written.
const zones: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  EST: '-05',
  EDT: '-04',
  CST: '-06',
  CDT: '-05',
  MST: '-07',
  MDT: '-06',
  PST: '-08',
  PDT: '-07',
  BST: '+01',
  CET: '+01',
  CEST: '+02',
  EET: '+02',
  EEST: '+03',
  MSK: '+03',
  IST: '+05:30',
  JST: '+09',
}

const written = (hour: number, minute: number, half = '', zoneName = '', second?: string): Candidate['read'] | null => {
  const isHalf = half !== ''
  if (minute > 59 || hour > (isHalf ? 12 : 24) || (isHalf && hour < 1)) return null
  const full = isHalf ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour
  const time = `T${two(full)}:${two(minute)}${second === undefined ? '' : `:${second}`}${zones[zoneName] ?? ''}`
  return (anchors) => {
    const day = dayForTime(anchors)
    if (day === null) return openReading(`XXXX-XX-XX${time}`, 'TIME')
    const reading = dayReading(day)
    return { ...reading, type: 'TIME', value: `${reading.value}${time}` }
  }
}

const read = ({ groups = {} }: RegExpExecArray): Candidate['read'] | null =>
  written(
    Number(groups['hour']),
    Number(groups['minute'] ?? 0),
    groups['half'],
    groups['zone'] ?? groups['inBrackets'],
    groups['second'],
  )

/** Times on the clock. Digits alone are one only after a word that leads to a time: "2:1" is a score. */
export const clockTimes = dateFinder(topic.digits | topic.clock, [
  {
    kind: 'time',
    pattern: new RegExp(
      `(?<![\\d.:$£€])(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})(?::(?<second>\\d{2}))?)? ?${halfOfDay}${zone}`,
      'giu',
    ),
    read,
  },
  {
    kind: 'time',
    pattern: new RegExp(
      `(?<=\\b${leads} )(?<![\\d.:$£€])(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?! ?[ap]\\.?m)(?:(?: ?h(?:ou)?rs?\\b| h\\b)|${zone.slice(0, -1)})?(?![\\d:/]|\\.\\d)`,
      'gu',
    ),
    read,
  },
  {
    kind: 'time',
    pattern: new RegExp(
      `(?<![\\d.:$£€])(?<hour>[01]?\\d|2[0-3])[:.]?(?<minute>[0-5]\\d) ?(?:(?<zone>GMT|UTC|EST|EDT|PST|PDT|BST|CET|CEST|MSK)|ET|hours|hrs)\\b`,
      'gu',
    ),
    read,
  },
  {
    kind: 'time',
    pattern: new RegExp(`\\b(?<count>${numberPattern}) o['’]clock\\b`, 'giu'),
    read: ({ groups = {}, input, index }) => {
      const hour = countOf(groups['count'] ?? '')
      const after = /in the (morning|afternoon|evening)|at (night)/iu.exec(input.slice(index, index + 45))
      return typeof hour === 'number'
        ? written(hour, 0, after ? (after[1]?.toLowerCase() === 'morning' ? 'a' : 'p') : '')
        : null
    },
  },
  { kind: 'time', pattern: /\b(?:12 )?[Nn]oon\b/gu, read: () => written(12, 0) },
  {
    kind: 'time',
    pattern: /\b(?<!\p{Lu}\p{Ll}+ )(?:12 )?[Mm]idnight\b(?! (?!(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\p{Lu})/gu,
    read: () => written(24, 0),
  },
])
