import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import type { Machine } from '#gather'

/** Record time: the UTC instant now, to the millisecond. */
export const now = (): string => new Date().toISOString()

/** The machine's day, UTC. */
export const today = (): string => now().slice(0, 10)

/** The key that hits are signed with, or null. */
export const webhookSecret = (): string | null => process.env['COUNTERCLAIM_WEBHOOK_SECRET']?.trim() || null

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

/** The clock and the patience that fetching is given. */
export const machine: Machine = {
  now,
  elapsed: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
}
