import { calendarDate } from '#util'
import { type Anchors, type Candidate, dateFinder } from './found.ts'
import { yearPattern } from './month.ts'
import { ordinalOf } from './numbers.ts'
import { halfReading, openReading, quarterReading } from './readings.ts'
import { topic } from './topics.ts'
import { yearOf } from './year-of.ts'

// [the third quarter], [the first quarter of 2012], [fourth-quarter] profit, [Q3 2012], [the second half of 2008]

const of = `(?:(?: of|,)? (?:(?:the )?(?:fiscal|calendar)(?: year)? )?(${yearPattern})\\b| (?:of )?(last|this|next|the|that|the same|the previous|the following) (?:fiscal )?year\\b)`
const nth = '([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th|[Ff]inal|[Ll]ast)'

const yearIn = (written: string | undefined, word: string | undefined, anchors: Anchors): number | null =>
  written === undefined ? yearOf(word, anchors) : Number(written)

const quarter =
  (number: number, written?: string, word?: string): Candidate['read'] =>
  (anchors) => {
    const year = yearIn(written, word, anchors)
    if (year !== null) return quarterReading(year, number, written === undefined ? 'inferred' : 'text')
    const { reference, isHistory, tense } = anchors
    if (isHistory && anchors.year !== null) return quarterReading(anchors.year, number)
    if (reference === null) return openReading(`XXXX-Q${number}`)
    const now = calendarDate(reference)
    const current = Math.ceil(now.month / 3)
    // Firms report on a quarter when it is over.
    if (tense() === 'future') return quarterReading(now.year + (number < current ? 1 : 0), number)
    return quarterReading(now.year - (number > current ? 1 : 0), number)
  }

const half =
  (number: 1 | 2, written?: string, word?: string): Candidate['read'] =>
  (anchors) => {
    const year = yearIn(written, word, anchors)
    return year === null
      ? openReading(`XXXX-H${number}`)
      : halfReading(year, number, written === undefined ? 'inferred' : 'text')
  }

/** Quarters and halves of a year. */
export const quarters = dateFinder(topic.unit, [
  {
    kind: 'date',
    pattern: new RegExp(
      `(?:\\b[Tt]he )?(?:\\bfiscal )?\\b${nth}[- ](?:fiscal[- ]|calendar )?quarter\\b(?! of (?:the|a) (?!year|fiscal|same|previous|following)|(?:-| )?finals?\\b|backs?\\b)${of}?`,
      'gu',
    ),
    read: ([, ordinal = '', written, word]) => {
      const number = ordinalOf(ordinal)
      if (/^last$/iu.test(ordinal) && written === undefined && word === undefined) return null
      return quarter(number === 0 ? 4 : number, written, word)
    },
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `\\b(?:(?:[Tt]he )?(${yearPattern})|([Ll]ast|[Tt]his|[Nn]ext) year['’]s) ${nth}[- ]quarter\\b`,
      'gu',
    ),
    read: ([, written, word, ordinal = '']) => quarter(ordinalOf(ordinal) || 4, written, word?.toLowerCase()),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\bQ([1-4])(?: (?:of )?(${yearPattern}))?\\b`, 'gu'),
    read: ([, number, written]) => quarter(Number(number), written),
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `\\b(?:[Tt]he )?([Ff]irst|[Ss]econd|[Ll]atter|[Ll]ast|[Oo]ther) half(?: of)?(?:(?: of|,)? (${yearPattern})\\b| (?:of )?(last|this|next|the|that|the same) year\\b)`,
      'gu',
    ),
    read: ([, which = '', written, word]) => half(/first/iu.test(which) ? 1 : 2, written, word),
  },
])
