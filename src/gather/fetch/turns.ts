import type { Machine } from './machine.ts'

/** One request to a host at a time, and a pause after each answer. */
export interface Turns {
  hold<Value>(host: string, work: () => Promise<Value>): Promise<Value>
  /** A longer pause that a host asks for, in milliseconds. */
  slow(host: string, gap: number): void
}

interface Turn {
  tail: Promise<unknown>
  ended: number | null
  gap: number
}

export function turnsBy(machine: Machine, gap: number): Turns {
  const turns = new Map<string, Turn>()
  const turnOf = (host: string): Turn => {
    const turn = turns.get(host) ?? { tail: Promise.resolve(), ended: null, gap }
    turns.set(host, turn)
    return turn
  }
  return {
    hold(host, work) {
      const turn = turnOf(host)
      const mine = turn.tail.then(async () => {
        const rest = turn.ended === null ? 0 : turn.ended + turn.gap - machine.elapsed()
        if (rest > 0) await machine.wait(rest)
        try {
          return await work()
        } finally {
          turn.ended = machine.elapsed()
        }
      })
      turn.tail = mine.catch(() => {})
      return mine
    },
    slow(host, longer) {
      const turn = turnOf(host)
      turn.gap = Math.max(turn.gap, longer)
    },
  }
}
