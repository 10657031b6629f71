import type { StandingJudgement } from '#contract'
import { ApiFailure } from '../api/failure.ts'
import type { Verdict } from './verdict.ts'

/** A decision that a person made, until the server has kept it. */
export interface Decision {
  readonly subject: string
  readonly verdict: Verdict
  readonly reason: string | null
  readonly correction?: Readonly<Record<string, string>>
  /** The server's word, where it refused it. */
  readonly refused?: string
}

export interface Decisions {
  decide(decision: Decision): void
  /** The decision on a finding that is not yet kept. */
  waiting(subject: string): Decision | undefined
  /** Sends what waits, in its order; what the server refuses is kept and shown, what it does not hear waits on. */
  send(): Promise<void>
  readonly snapshot: () => readonly Decision[]
  readonly subscribe: (listener: () => void) => () => void
}

interface Means {
  readonly post: (decision: Decision) => Promise<StandingJudgement | null>
  readonly whenKept: () => void
  /** Where decisions outlive the page. */
  readonly keep: Pick<Storage, 'getItem' | 'setItem'>
}

const place = 'counterclaim.decisions'

/** Decisions, none of which is lost: each stays in the browser until the server has answered. */
export function decisionsWith({ post, whenKept, keep }: Means): Decisions {
  let waiting: readonly Decision[] = readFrom(keep)
  let sending: Promise<void> | null = null
  const listeners = new Set<() => void>()
  const set = (next: readonly Decision[]) => {
    waiting = next
    keep.setItem(place, JSON.stringify(waiting))
    for (const listener of listeners) listener()
  }
  const sendAll = async () => {
    for (let next = waiting.find(isUnsent); next; next = waiting.find(isUnsent)) {
      const sent = next
      try {
        await post(sent)
        set(waiting.filter((one) => one !== sent))
      } catch (error) {
        if (!(error instanceof ApiFailure) || error.kind === 'unavailable' || error.kind === 'fault') return
        set(waiting.map((one) => (one === sent ? { ...one, refused: error.message } : one)))
      }
      whenKept()
    }
  }
  const send = () => {
    sending ??= sendAll().finally(() => {
      sending = null
    })
    return sending
  }
  return {
    decide(decision) {
      set([...waiting, decision])
      void send()
    },
    waiting: (subject) => waiting.findLast((one) => one.subject === subject),
    send,
    snapshot: () => waiting,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const isUnsent = ({ refused }: Decision): boolean => refused === undefined

function readFrom(keep: Means['keep']): readonly Decision[] {
  try {
    const kept: unknown = JSON.parse(keep.getItem(place) ?? '[]')
    return Array.isArray(kept) ? (kept as Decision[]) : []
  } catch {
    return []
  }
}
