import type { EpochDay } from '#util'
import { type Anchors, type Candidate, dateFinder, type Reading } from './found.ts'
import { dayReading, openReading } from './readings.ts'
import { partCode } from './relative-days.ts'
import { topic } from './topics.ts'

// Monday [morning], [the next morning], [that night], [the same evening], in [the morning], at [night], [the early morning hours]

const name = '(?:morning|afternoon|evening|night|dawn|midday|dusk)'

/** Parts of a day: of the one beside them, the one last spoken of, or the document's. */
export const partsOfDay = dateFinder(topic.partOfDay, [
  {
    kind: 'part',
    pattern: new RegExp(
      `\\b(?:(?:[Ee]arly|[Ll]ate) (?:in|on) )?[Tt]he (?:(?:early|late|small|wee) )?(?:${name}(?: hours)?|hours)(?= of (?:\\p{Lu}|\\d|the \\d))`,
      'gu',
    ),
    read:
      ([words]) =>
      () =>
        openReading(`XXXX-XX-XX${/(?:early|small|wee) hours/u.test(words) ? 'TMO' : partCode(words)}`, 'TIME'),
  },
  {
    kind: 'time',
    pattern: new RegExp(`\\b(?:[Ee]arly |[Ll]ate )?[Tt]he (next|following|same|previous) (?:early )?${name}\\b`, 'gu'),
    read: ([words, which]) =>
      fromSpoken(partCode(words), which === 'next' || which === 'following' ? 1 : which === 'previous' ? -1 : 0),
  },
  {
    kind: 'time',
    pattern: new RegExp(`\\b(?:[Ee]arly |[Ll]ate |[Ll]ater |[Ee]arlier )?[Tt]hat (?:same )?${name}\\b`, 'gu'),
    read: ([words]) => fromSpoken(partCode(words), 0),
  },
  {
    kind: 'time',
    pattern: new RegExp(
      `(?<=\\b(?:[Ii]n|[Bb]y|[Dd]uring|[Ll]ate in|[Ee]arly in|[Tt]hroughout|[Ii]nto|[Ff]or|[Oo]f|[Oo]n) )the (?:(?:early|late|small|wee) )?(?:${name}(?: hours)?|hours of the ${name})\\b(?! of)`,
      'gu',
    ),
    read: ([words]) => of(partCode(words)),
  },
  {
    kind: 'time',
    pattern: /(?<=\b(?:[Aa]t|[Bb]y|[Bb]efore|[Uu]ntil|[Aa]fter) )(?:night|dawn|dusk|midday)\b/gu,
    read: ([words]) => (words === 'night' ? () => openReading('XXXX-XX-XXTNI', 'TIME') : of(partCode(words))),
  },
  {
    kind: 'part',
    pattern: new RegExp(
      `\\b(?:(?:early|late)[- ])?(?:mid-?)?${name}\\b(?! (?:tea|dress|gown|club|school|shift|light))`,
      'gu',
    ),
    read:
      ([words]) =>
      () =>
        openReading(`XXXX-XX-XX${partCode(words)}`, 'TIME'),
  },
])

/** The day of a time that names none: the one just spoken of, or the document's. */
export const dayForTime = ({ near, today, isHistory, day }: Anchors): EpochDay | null =>
  isHistory ? day : (near ?? today)

const on = (day: EpochDay | null, code: string): Reading => {
  if (day === null) return openReading(`XXXX-XX-XX${code}`, 'TIME')
  const reading = dayReading(day)
  return { ...reading, type: 'TIME', value: `${reading.value}${code}` }
}

const of =
  (code: string): Candidate['read'] =>
  (anchors) =>
    on(dayForTime(anchors), code)

/** "That night", "the next morning": of the day spoken of, however long ago it was. */
const fromSpoken =
  (code: string, days: number): Candidate['read'] =>
  (anchors) => {
    const day = anchors.spoken?.grain === 'day' ? anchors.spoken.first : dayForTime(anchors)
    return on(day === null ? null : day + days, code)
  }
