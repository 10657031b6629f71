import type { Why as Reason } from '#model'
import { texts } from '../texts.ts'

/** Why a finding stands: the reason in words, what was decided after it, and the rule that made it. */
export const Why = ({ why }: { readonly why: Reason }) => (
  <details className="why">
    <summary>{texts.claims.why}</summary>
    <p>{why.because}</p>
    {why.steps.length > 0 && (
      <ol>
        {why.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    )}
    <p className="rule">
      {texts.claims.rule} <code>{why.rule}</code>
    </p>
  </details>
)
