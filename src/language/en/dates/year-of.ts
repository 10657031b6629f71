import { calendarDate } from '#util'
import type { Anchors } from './found.ts'

const fromDocument: Readonly<Record<string, number>> = { this: 0, last: -1, next: 1 }

/** "July 25 [of that year]": the year spoken of; "March [last] year": from the document's. Null where no such word is given. */
export function yearOf(word: string | undefined, { year, reference }: Anchors): number | null {
  if (word === undefined) return null
  const steps = fromDocument[word.toLowerCase()]
  if (steps === undefined) return year
  return reference === null ? null : calendarDate(reference).year + steps
}
