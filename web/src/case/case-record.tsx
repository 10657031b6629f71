import { useQuery } from '@tanstack/react-query'
import type { CaseView } from '#contract'
import { verifyQuery } from '../api/queries.ts'
import { instantWords } from '../dates/date-words.ts'
import { Failure } from '../states/failure.tsx'
import { texts } from '../texts.ts'
import { VerificationResult } from './verification-result.tsx'

/** The file itself: since when it is kept, and whether it is still what was written. */
export function CaseRecord({ summary }: { readonly summary: CaseView }) {
  const verification = useQuery(verifyQuery)
  const check = () => void verification.refetch()
  return (
    <section aria-labelledby="record" className="record-section">
      <h2 id="record">{texts.case.record}</h2>
      {summary.entries === 0 ? (
        <p>{texts.case.emptyThen}</p>
      ) : (
        <p>
          {texts.case.opened(instantWords(summary.openedAt))}{' '}
          {texts.case.lastRecorded(instantWords(summary.lastRecordedAt))} {texts.case.entries(summary.entries)}.
        </p>
      )}
      <p>
        <button type="button" onClick={check} disabled={verification.isFetching}>
          {verification.isFetching ? texts.case.checking : texts.case.check}
        </button>
      </p>
      <output>{verification.data && <VerificationResult result={verification.data} />}</output>
      {verification.isError && <Failure error={verification.error} busy={verification.isFetching} onRetry={check} />}
    </section>
  )
}
