import type { ClaimView } from '#contract'
import type { Cast } from '../actors/cast.ts'
import { texts } from '../texts.ts'
import { MarginNote } from './margin-note.tsx'

interface Props {
  readonly claims: readonly ClaimView[]
  readonly cast: Cast
  readonly open: string | undefined
  readonly onClaim: (id: string) => void
}

export const MarginNotes = ({ claims, cast, open, onClaim }: Props) =>
  claims.length === 0 ? null : (
    <ol className="margin" aria-label={texts.article.claimsHere}>
      {claims.map((claim) => (
        <MarginNote
          key={claim.id}
          claim={claim}
          cast={cast}
          isOpen={claim.id === open}
          onToggle={() => onClaim(claim.id)}
        />
      ))}
    </ol>
  )
