import { calendarDate } from '#util'
import type { Anchors } from './found.ts'

const fromDocument: Readonly<Record<string, number>> = { this: 0, last: -1, next: 1 }
const fromSpoken: Readonly<Record<string, number>> = { 'the previous': -1, 'the following': 1 }

/** "July 25 [of that year]": the year spoken of; "March [last] year": from the document's. Null where no such word is given. */
export function yearOf(word: string | undefined, { year, spoken, reference }: Anchors): number | null {
  if (word === undefined) return null
  const steps = fromDocument[word.toLowerCase()]
  const current = reference === null ? null : calendarDate(reference).year
  if (steps !== undefined) return current === null ? null : current + steps
  const told = spoken === null ? year : calendarDate(spoken.first).year
  return told === null ? (word === 'the' ? current : null) : told + (fromSpoken[word.toLowerCase()] ?? 0)
}
