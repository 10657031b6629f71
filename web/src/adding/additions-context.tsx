import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react'
import { type Additions, additionsWith, type Item } from './additions.ts'

const context = createContext<Additions | null>(null)

/** Keeps what is being added, whichever view is open; what was read of the case is asked for again after each. */
export function AdditionsProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient()
  const [additions] = useState(() => additionsWith(() => void queries.invalidateQueries()))
  return <context.Provider value={additions}>{children}</context.Provider>
}

export function useAdditions(): Additions {
  const additions = useContext(context)
  if (!additions) throw new Error('Nothing keeps what is added.')
  return additions
}

export function useAdditionItems(): readonly Item[] {
  const additions = useAdditions()
  return useSyncExternalStore(additions.subscribe, additions.snapshot)
}
