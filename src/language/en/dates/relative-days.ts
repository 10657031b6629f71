import { type Anchors, type DateRule, dateFinder, type Reading } from './found.ts'
import { dayReading, openReading } from './readings.ts'
import { topic } from './topics.ts'

// [yesterday], [today], [tomorrow], [the day before yesterday], [tonight], [last night], [this morning], [overnight]

const counted = (pattern: RegExp, days: number): DateRule => ({
  kind: 'day',
  pattern,
  read: () => (anchors) => onDay(anchors, days) ?? openReading('XXXX-XX-XX'),
})

const part = (pattern: RegExp, days: number): DateRule => ({
  kind: 'time',
  pattern,
  read: ([words]) => {
    const code = partCode(words)
    return (anchors) => {
      const day = onDay(anchors, days)
      return day ? { ...day, type: 'TIME', value: `${day.value}${code}` } : openReading(`XXXX-XX-XX${code}`, 'TIME')
    }
  },
})

const onDay = ({ today }: Anchors, days: number): Reading | null => (today === null ? null : dayReading(today + days))

export function partCode(words: string): 'TMO' | 'TAF' | 'TEV' | 'TNI' | 'TDT' | 'TMI' {
  if (/morning|dawn|a\.m/iu.test(words)) return 'TMO'
  if (/midday/iu.test(words)) return 'TMI'
  if (/afternoon/iu.test(words)) return 'TAF'
  if (/evening|dusk/iu.test(words)) return 'TEV'
  return /day/iu.test(words) && !/night/iu.test(words) ? 'TDT' : 'TNI'
}

/** Days, and parts of them, that count from the document's own. */
export const relativeDays = dateFinder(topic.relativeDay | topic.partOfDay, [
  counted(/\b(?:[Tt]he )?day before yesterday\b/gu, -2),
  counted(/\b(?:[Tt]he )?day after tomorrow\b/gu, 2),
  counted(/\b(?:[Yy]esterday|YESTERDAY)\b/gu, -1),
  counted(/\b(?:[Tt]oday|TODAY)\b(?! show\b)/gu, 0),
  counted(/\b(?<!\b(?:better|brighter) )(?:[Tt]omorrow|TOMORROW)\b/gu, 1),
  part(/\b(?:(?:[Ee]arl(?:y|ier)|[Ll]ate[r]?) )?(?:[Tt]onight|[Tt]his (?:morning|afternoon|evening))\b/gu, 0),
  part(/\b(?:[Ee]arly |[Ll]ate )?[Ll]ast (?:night|evening)\b/gu, -1),
  part(/\b[Oo]vernight\b(?= *(?:[,.;]|$|(?:on|in|from|by|and|after|as|at|to|while|into) ))/gu, 0),
])
