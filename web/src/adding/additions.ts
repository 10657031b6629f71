import type { AdditionLine } from '#contract'
import { postReport, type Report } from './post-report.ts'

/** Something handed over, and how far it has come. */
export interface Item {
  readonly id: number
  readonly label: string
  readonly state: 'waiting' | 'reading' | 'done' | 'failed'
  readonly lines: readonly AdditionLine[]
  readonly failure: Error | null
  readonly report: Report
}

export interface Additions {
  add(reports: readonly Report[]): void
  again(id: number): void
  readonly subscribe: (listener: () => void) => () => void
  readonly snapshot: () => readonly Item[]
}

/** What is being added, one after the other. It goes on whichever view is open, and calls `whenAdded` after each. */
export function additionsWith(whenAdded: () => void, post = postReport): Additions {
  let items: readonly Item[] = []
  let isBusy = false
  const listeners = new Set<() => void>()
  const put = (id: number, change: Partial<Item>) => {
    items = items.map((item) => (item.id === id ? { ...item, ...change } : item))
    for (const listener of listeners) listener()
  }
  const read = async ({ id, report }: Item) => {
    put(id, { state: 'reading', failure: null, lines: [] })
    let lines: readonly AdditionLine[] = []
    try {
      for await (const line of post(report)) {
        lines = lines.concat(line)
        put(id, { lines })
      }
      put(id, { state: lines.length > 0 && lines.every(isFailure) ? 'failed' : 'done' })
    } catch (error) {
      put(id, { state: 'failed', failure: error instanceof Error ? error : new Error(String(error)) })
    }
    whenAdded()
  }
  const work = async () => {
    if (isBusy) return
    isBusy = true
    for (let next = waiting(items); next; next = waiting(items)) await read(next)
    isBusy = false
  }
  return {
    add(reports) {
      const added = reports.map(
        (report, place): Item => ({
          id: items.length + place,
          label: labelOf(report),
          state: 'waiting',
          lines: [],
          failure: null,
          report,
        }),
      )
      items = [...items, ...added]
      for (const listener of listeners) listener()
      void work()
    },
    again(id) {
      put(id, { state: 'waiting' })
      void work()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => items,
  }
}

const waiting = (items: readonly Item[]): Item | undefined => items.find(({ state }) => state === 'waiting')

const isFailure = ({ kind }: AdditionLine): boolean => kind === 'failed'

const labelOf = ({ value }: Report): string =>
  typeof value === 'string' ? (value.split('\n', 1)[0] ?? '').slice(0, 120) : value.name
