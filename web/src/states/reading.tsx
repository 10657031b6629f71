import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failure } from './failure.tsx'
import { Loading } from './loading.tsx'

interface Props<Answer> {
  readonly of: UseQueryResult<Answer>
  readonly children: (answer: Answer) => ReactNode
}

/** What is shown of a request in each of its states: on its way, failed, or there. */
export function Reading<Answer>({ of: query, children }: Props<Answer>) {
  if (query.isError) return <Failure error={query.error} busy={query.isFetching} onRetry={() => void query.refetch()} />
  if (query.isPending) return <Loading />
  return <div aria-busy={query.isPlaceholderData}>{children(query.data)}</div>
}
