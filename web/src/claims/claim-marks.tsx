import type { ClaimView } from '#contract'
import { texts } from '../texts.ts'
import { confidenceWords } from './confidence.ts'

/** How the words reach us and how they are meant. */
export const ClaimMarks = ({ claim }: { readonly claim: ClaimView }) => (
  <ul className="claim-marks">
    <li>{texts.forms[claim.form]}</li>
    <li>{texts.modalities[claim.modality]}</li>
    <li>{texts.polarities[claim.polarity]}</li>
    {claim.occasion !== null && <li>{claim.occasion}</li>}
    {claim.via.length > 0 && <li>{texts.claims.via(claim.via.length)}</li>}
    <li>{confidenceWords(claim.confidence)}</li>
  </ul>
)
