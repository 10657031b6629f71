import type { Token } from '../../tokens.ts'

/** What the words of a sentence can be about: a finder runs only where one of its topics comes up. Bits, so that they add up. */
export const topic = {
  digits: 1,
  month: 2,
  weekday: 4,
  season: 8,
  unit: 16,
  partOfDay: 32,
  relativeDay: 64,
  clock: 128,
  shift: 256,
  repeated: 512,
  holiday: 1024,
  reference: 2048,
  decade: 4096,
  name: 8192,
} as const

const words: Readonly<Record<keyof typeof topic, string>> = {
  digits: '',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  weekday:
    'sunday monday tuesday wednesday thursday friday saturday sundays mondays tuesdays wednesdays thursdays fridays saturdays sun mon tue tues wed thu thur thurs fri sat',
  season: 'spring summer autumn fall winter',
  unit: 'second minute hour day night week weekend fortnight month quarter year decade century seconds minutes hours days nights weeks weekends fortnights months quarters years decades centuries min mins hr hrs half q1 q2 q3 q4 yearlong monthlong weeklong daylong hourlong decadelong yearslong monthslong weekslong dayslong hourslong decadeslong',
  partOfDay: 'morning afternoon evening night dawn dusk midday daytime mornings evenings nights hours',
  relativeDay: 'today yesterday tomorrow tonight overnight night evening morning afternoon day to-day to-morrow',
  clock: "noon midnight o'clock",
  shift: 'ago later earlier before after afterward afterwards thereafter previously hence prior now today',
  repeated:
    'every each hourly daily nightly weekly biweekly fortnightly monthly bimonthly quarterly yearly annual annually biennial everyday',
  holiday:
    "christmas easter thanksgiving new halloween day good sunday pentecost fourth ash maundy palm independence labor memorial valentine's boxing",
  reference:
    'now current currently present presently nowadays days moment recent recently lately past previous future coming upcoming formerly time date come ahead',
  decade: 'century centuries twenties thirties forties fifties sixties seventies eighties nineties',
  name: 'sunday daily weekly monthly evening morning usa today black bloody super cyber minutes night week businessweek business spring river friday saturday monday white year may march april june august',
}

const topics = new Map<string, number>()
for (const [name, list] of Object.entries(words)) {
  for (const word of list.split(' ').filter(Boolean))
    topics.set(word, (topics.get(word) ?? 0) | topic[name as keyof typeof topic])
}

/** The topics of a sentence, added up. */
export function topicsOf(tokens: readonly Pick<Token, 'lower'>[]): number {
  let all = 0
  for (const { lower } of tokens) all |= topicOf(lower)
  return all
}

function topicOf(word: string): number {
  const known = topics.get(word)
  if (known !== undefined) return known
  if (isPlain(word)) return 0
  return /\d/u.test(word) ? topic.digits | partsOf(word) : partsOf(word)
}

// Most words are: a loop over their letters is faster than a pattern.
function isPlain(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    if (code < 0x61 || code > 0x7a) return false
  }
  return true
}

/** "six-month-old", "mid-December", "P.M.": what the parts of a compound are about. */
function partsOf(word: string): number {
  if (word.length < 3) return 0
  let all = 0
  for (const part of word.split(/[^a-z]+/u)) all |= topics.get(part) ?? 0
  return all
}
