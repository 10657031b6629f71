import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { StandingJudgement } from '#contract'
import { postJson } from '../api/post-json.ts'
import { type Decision, type Decisions, decisionsWith } from './decisions.ts'

const context = createContext<Decisions | null>(null)

const retryAfter = 5_000

/** Keeps decisions until the server has them; what it did not hear is sent again by and by. */
export function DecisionsProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient()
  const [decisions] = useState(() =>
    decisionsWith({ post: postDecision, whenKept: () => void queries.invalidateQueries(), keep: localStorage }),
  )
  useEffect(() => {
    const send = () => void decisions.send()
    send()
    const timer = setInterval(send, retryAfter)
    window.addEventListener('online', send)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', send)
    }
  }, [decisions])
  return <context.Provider value={decisions}>{children}</context.Provider>
}

async function postDecision({ subject, verdict, reason, correction }: Decision): Promise<StandingJudgement | null> {
  const body = { subject, decision: verdict, reason, ...(correction && { correction }) }
  return (await postJson<{ judgement: StandingJudgement | null }>('/api/judgements', body)).judgement
}

export function useDecisions(): Decisions {
  const decisions = useContext(context)
  if (!decisions) throw new Error('Nothing keeps decisions.')
  return decisions
}

export function useWaitingDecisions(): readonly Decision[] {
  const decisions = useDecisions()
  return useSyncExternalStore(decisions.subscribe, decisions.snapshot)
}
