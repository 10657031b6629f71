import { calendarDate } from '#util'
import { after, before } from './around.ts'
import { type Candidate, dateFinder, type Reading } from './found.ts'
import { yearPattern } from './month.ts'
import { openReading, yearReading } from './readings.ts'
import { topic } from './topics.ts'

// in [1999], the [2003] invasion, [1914]-[18], [fiscal 1997], in [the year 2000], of ['98], [264 BC]

// "in 1999", "mid-1996", "(1999"; sure enough where no count follows
const leads =
  /(?:\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]hroughout|[Ee]arly|[Ll]ate|[Mm]id|[Bb]etween|[Cc]irca|earlier|later|[Ii]nto|making|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Bb]elow|[Aa]bove) |\b[Mm]id-|[\n(] ?)$/u
// "by 2000" can be a year or an amount: then the word after it decides.
const mayLead =
  /(?:\b(?:[Bb]y|[Ff]rom|[Oo]f|[Aa]nd|[Tt]o|[Tt]hrough|[Aa]s|[Aa]s of|[Tt]hat|[Tt]han|for|[Ll]ike|[Oo]r),? |, )$/u
// "the 2003 invasion", "last week's 1999 report"
const article =
  /(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Tt]his|first|failed)|['’]s) (?:[a-z]{4,}(?<!ly|over|than|least|most|about|around|some|under|nearly) )?$/u
const opens = /^[“"]?$/u

// What makes it a number of something else: "1999-01", "2030.5", "2000%", "2000 to 1500 people"
const notAfter =
  /^(?:[-/]\d|[%°]|[.,:]\d| ?(?:to|or|and|[-–]) [\d,]+ (?:(?!was\b|is\b|has\b)[a-z]+s|people|men|women|children|police)\b| (?:or (?:more|so) )?(?:million|billion|people|men|women|children|percent|per|km|kg|square|cubic|more|others|dead|feet|police|armed|other|local|workers|homes)\b| [A-Z]{3}\b(?! \p{Lu}))/u
const plural =
  /^ (?:[a-z]+ )?(?!(?:was|is|has|does|this|as|its|his|us|elections|talks|levels|attacks|riots|protests|prices|results|figures|games|terms)\b)[a-z]{2,}s\b/u
const range = /^ ?[-–—/] ?(?:\d{4}|\d{2})\b(?![-/]\d)/u

const is = (written: string | undefined): Candidate['read'] => {
  const reading = yearReading(Number(written), 'text')
  return () => reading
}

function isYear(match: RegExpExecArray): boolean {
  const [left, right] = [before(match), after(match)]
  if (range.test(right)) return lastOfRange(match[0], /\d+/u.exec(right)?.[0] ?? '') !== null
  if (notAfter.test(right)) return false
  if (leads.test(left)) return true
  if (mayLead.test(left)) return left.endsWith(', ') ? /^(?: ?[-–—,.;:)]|$)/u.test(right) : !plural.test(right)
  if (article.test(left)) return /^ ["“]?\p{L}/u.test(right)
  return (
    opens.test(left) &&
    /^(?:[:.]| ?[-–—] | \p{Lu}|\s*$| (?:also|was|saw|is|has|will|had|alone|marked|brought)\b)/u.test(right)
  )
}

// "Euro 2012", "the winner of Sundance 2014", "wins 2012 Orwell Prize": what is held each year bears it, but so does many a number.
const namedBefore = /(?:^|[^.?!]) ?(?<!\b(?:No\.?|Section|Rule|Model|Unit|Flight) )\b\p{Lu}[\p{L}&'’-]{2,} $/u
const namedAfter = /^ \p{Lu}[\p{L}'’-]{2,}/u

const mayName = (match: RegExpExecArray): boolean =>
  (namedBefore.test(before(match)) &&
    /^(?:$|[\s,.:;!?)'’”"–—-](?!\d))/u.test(after(match)) &&
    !notAfter.test(after(match))) ||
  (namedAfter.test(after(match)) && /(?:\p{L}|^) ?$/u.test(before(match)))

/** Only a year about that of the document. */
const near = (written: string): Candidate['read'] => {
  const year = Number(written)
  return ({ reference }) =>
    reference !== null && Math.abs(calendarDate(reference).year - year) <= 2 ? yearReading(year, 'text') : null
}

/** Years, where the words around do not make them numbers of something else. */
export const years = dateFinder(topic.digits, [
  {
    kind: 'year',
    pattern: /(?<![\d.,/$£€]|\d[-–])\b(?:1\d{3}|20\d{2})\b/gu,
    read: (match) => (isYear(match) ? is(match[0]) : mayName(match) ? near(match[0]) : null),
  },
  {
    kind: 'year',
    pattern: new RegExp(
      `\\b(?:(?:[Tt]he )?(?:[Ff]iscal|[Cc]alendar|[Ff]inancial)(?: year)?|(?:[Tt]he )?[Yy]ears?|[Mm]id[- ]) ?(${yearPattern})\\b`,
      'gu',
    ),
    read: ([, written]) => is(written),
  },
  {
    kind: 'year',
    pattern: new RegExp(
      `(?<=(?<![\\d.,/$£€-])(${yearPattern}) ?[-–—/] ?)(\\d{4}|\\d{2})\\b(?![-/]\\d|[.,]\\d|%)`,
      'gu',
    ),
    read: ([, first = '', second = '']) => {
      const last = lastOfRange(first, second)
      return last === null ? null : () => yearReading(last, 'text')
    },
  },
  {
    kind: 'year',
    pattern:
      /(?<=\b(?:[Ii]n|[Oo]f|[Ss]ince|[Tt]he|[Ff]rom|[Aa]nd|[Tt]o|[Bb]y|[Ss]pring|[Ss]ummer|[Ff]all|[Ww]inter) )['’‘](\d{2})\b(?!s)/gu,
    read:
      ([, digits]) =>
      () =>
        yearReading(Number(digits) + (Number(digits) < 40 ? 2000 : 1900), 'text'),
  },
  {
    kind: 'year',
    pattern:
      /(?<![\d.,])(\d{1,4})(?: ?(?:BCE?\b|B\.C\.(?:E\.)?|B\.C\b)|(?= ?(?:[-–—]|to|and|until) ?\d{1,4} ?B\.?C\b))/gu,
    read: ([, written]) => beforeChrist(Number(written)),
  },
  {
    kind: 'year',
    pattern: /\b(?:A\.?D\.? (\d{1,4})|(\d{1,4}) (?:A\.D\.|AD|CE))(?![\dA-Za-z])/gu,
    read:
      ([, first, second]) =>
      () =>
        yearReading(Number(first ?? second), 'text'),
  },
])

/** The 18 of 1914-18; null where the second number is no later year. */
function lastOfRange(first: string, second: string): number | null {
  const full = second.length === 2 ? Number(first.slice(0, 2) + second) : Number(second)
  return full > Number(first) && full <= Number(first) + 200 ? full : null
}

/** TIMEX3 writes BC0264; our dates do not reach so far. */
const beforeChrist =
  (written: number): Candidate['read'] =>
  (): Reading =>
    openReading(`BC${String(written).padStart(4, '0')}`)
