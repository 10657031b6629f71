import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'

/** Record time: the UTC instant now, to the millisecond. */
export const now = (): string => new Date().toISOString()

export const newCaseId = (): string => randomUUID()

/** Who is at work: COUNTERCLAIM_AUTHOR, or the name that the machine knows the person by. */
export function author(): string {
  const named = process.env['COUNTERCLAIM_AUTHOR']?.trim()
  if (named) return named
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}
