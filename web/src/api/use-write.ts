import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { postJson } from './post-json.ts'

/** Hands something to the server; what was read of the case is asked for again when it is kept, and a refusal is told in its words. */
export function useWrite() {
  const queries = useQueryClient()
  const [failure, setFailure] = useState<string | null>(null)
  const write = async (path: string, body: unknown): Promise<boolean> => {
    try {
      await postJson(path, body)
      setFailure(null)
      await queries.invalidateQueries()
      return true
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
      return false
    }
  }
  return { write, failure }
}
