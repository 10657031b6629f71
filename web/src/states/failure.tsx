import { Link } from '@tanstack/react-router'
import { ApiFailure } from '../api/failure.ts'
import { ShowEverything } from '../as-of/show-everything.tsx'
import { texts } from '../texts.ts'

interface Props {
  readonly error: Error
  readonly busy: boolean
  readonly onRetry: () => void
}

export function Failure({ error, busy, onRetry }: Props) {
  return (
    <div className="state failure" role="alert">
      <p className="state-title">{error.message}</p>
      {error instanceof ApiFailure && error.help !== '' && <p>{error.help}</p>}
      <p>
        <button type="button" onClick={onRetry} disabled={busy}>
          {busy ? texts.states.trying : texts.states.retry}
        </button>{' '}
        <ShowEverything /> <Link to="/">{texts.frame.toTheCase}</Link>{' '}
        {error instanceof ApiFailure && <code className="code">{error.code}</code>}
      </p>
    </div>
  )
}
