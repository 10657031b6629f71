import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { AsOfSearch } from './as-of-search.ts'

/** The as-of point of the address. */
export function useAsOf(): AsOfSearch {
  const { asOf, recordAsOf } = useSearch({ strict: false })
  return { ...(asOf !== undefined && { asOf }), ...(recordAsOf !== undefined && { recordAsOf }) }
}

/**
 * Moves the as-of point; `undefined` opens that clock again. Small steps `replace` the entry of the browser's history, so that one
 * press of Back undoes the whole move.
 */
export function useMoveAsOf() {
  const navigate = useNavigate()
  return useCallback(
    (point: AsOfSearch, replace = false) => {
      void navigate({ to: '.', search: (search) => ({ ...search, ...point }), replace, resetScroll: false })
    },
    [navigate],
  )
}
