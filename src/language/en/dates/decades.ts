import { dateFinder } from './found.ts'
import { ordinalOf, ordinalPattern } from './numbers.ts'
import { centuryReading, decadeReading, openReading } from './readings.ts'
import { topic } from './topics.ts'

// [the 1990s], [the late '80s], [the nineties], [the 19th century], [the early twentieth century]

const names = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
const part = '(?:\\b[Tt]he )?(?:\\b(?:[Vv]ery )?(?:[Ee]arly|[Ll]ate|[Ll]atter|[Mm]id)[- ](?:to[- ]late[- ])?)?'

/** Decades and centuries. */
export const decades = dateFinder(topic.digits | topic.decade, [
  {
    kind: 'date',
    pattern: new RegExp(`${part}\\b(1\\d{2}|20\\d)0['’]?s\\b`, 'gu'),
    read:
      ([, digits]) =>
      () =>
        decadeReading(Number(digits), 'text'),
  },
  {
    kind: 'date',
    pattern: new RegExp(`${part}['’‘](\\d)0s\\b`, 'gu'),
    read:
      ([, digit]) =>
      () =>
        decadeReading(190 + Number(digit) + (Number(digit) < 3 ? 10 : 0), 'text'),
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `(?<!\\b(?:his|her|their|its|my) (?:early |late |mid-)?)(?:\\b[Tt]he )(?:(?:early|late|mid)[- ])?(${names.join('|')})\\b`,
      'giu',
    ),
    read:
      ([, name]) =>
      () =>
        decadeReading(192 + names.indexOf((name ?? '').toLowerCase()), 'text'),
  },
  {
    kind: 'date',
    pattern: new RegExp(`${part}\\b(${ordinalPattern})[- ][Cc]entur(?:y|ies)\\b( BCE?\\b| B\\.C\\.(?:E\\.)?)?`, 'gu'),
    read: ([, ordinal = '', bc]) => {
      const number = ordinalOf(ordinal)
      const digits = String(number - 1).padStart(2, '0')
      if (number < 1) return null
      return () => (bc || number < 2 ? openReading(bc ? `BC${digits}` : digits) : centuryReading(number - 1, 'text'))
    },
  },
])
