import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { actorsQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { castOf } from './cast.ts'

/** The cast of the whole file, whatever day it is read at: a colour that moved with the as-of line would mean nothing. */
export function useCast() {
  const { recordAsOf } = useAsOf()
  const { data } = useQuery(actorsQuery({ recordAsOf }))
  return useMemo(() => castOf(data?.actors ?? []), [data])
}
