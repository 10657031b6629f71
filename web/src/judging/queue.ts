import type { Verdict } from './verdict.ts'

/** What waits for a person, one at a time, with what was decided on the way. */
export interface Queue {
  readonly ids: readonly string[]
  readonly at: number
  /** What was decided here, the last one last. */
  readonly done: readonly { readonly id: string; readonly verdict: Verdict }[]
}

export const emptyQueue: Queue = { ids: [], at: 0, done: [] }

/** Findings that came up meanwhile go to the end; those decided here stay, so that they can be opened again. */
export const withFindings = (queue: Queue, ids: readonly string[]): Queue => ({
  ...queue,
  ids: [...queue.ids, ...ids.filter((id) => !queue.ids.includes(id))],
})

export const moved = (queue: Queue, by: number): Queue => ({
  ...queue,
  at: Math.max(0, Math.min(queue.ids.length - 1, queue.at + by)),
})

export const opened = (queue: Queue, id: string): Queue => ({ ...queue, at: Math.max(0, queue.ids.indexOf(id)) })

/** The decision on the finding in view, and the next one that is not decided. */
export function decided(queue: Queue, verdict: Verdict): Queue {
  const id = queue.ids[queue.at]
  if (id === undefined) return queue
  const done = [...queue.done.filter((one) => one.id !== id), { id, verdict }]
  const isOpen = (other: string) => !done.some((one) => one.id === other)
  const ahead = queue.ids.findIndex((other, place) => place > queue.at && isOpen(other))
  const anywhere = queue.ids.findIndex(isOpen)
  return { ...queue, done, at: ahead >= 0 ? ahead : anywhere >= 0 ? anywhere : queue.at }
}

/** The last decision taken back, its finding in view again. */
export function undone(queue: Queue): { queue: Queue; id: string | null } {
  const last = queue.done.at(-1)
  if (!last) return { queue, id: null }
  return { queue: opened({ ...queue, done: queue.done.slice(0, -1) }, last.id), id: last.id }
}
