import type { ClaimView } from '#contract'
import type { Cast } from '../actors/cast.ts'
import { ClaimClocks } from '../claims/claim-clocks.tsx'
import { ClaimMarks } from '../claims/claim-marks.tsx'
import { ClaimSpeaker } from '../claims/claim-speaker.tsx'
import { confidenceWords } from '../claims/confidence.ts'
import { CopyCitation } from '../claims/copy-citation.tsx'
import { Why } from '../claims/why.tsx'
import { ClockDate } from '../dates/clock-date.tsx'
import { JudgeClaim } from '../judging/judge-claim.tsx'
import { texts } from '../texts.ts'

interface Props {
  readonly claim: ClaimView
  readonly cast: Cast
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** A claim beside its sentence: who, how, and when; opened, everything about it. */
export const MarginNote = ({ claim, cast, isOpen, onToggle }: Props) => (
  <li className={isOpen ? 'note open' : 'note'} data-note={claim.id}>
    <button type="button" className="note-head" aria-expanded={isOpen} onClick={onToggle}>
      <ClaimSpeaker claim={claim} cast={cast} />
      <span className="note-facts">
        {texts.forms[claim.form]} · {texts.clocks.said} <ClockDate clock="said" date={claim.saidOn} /> ·{' '}
        {texts.clocks.about} <ClockDate clock="about" date={claim.about} /> · {confidenceWords(claim.confidence)}
      </span>
    </button>
    {isOpen && (
      <div className="note-body">
        <ClaimClocks claim={claim} />
        <ClaimMarks claim={claim} />
        <div className="claim-actions">
          <CopyCitation claims={[claim]} />
          <Why why={claim.why} />
          <JudgeClaim claim={claim} />
        </div>
      </div>
    )}
  </li>
)
