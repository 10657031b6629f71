import type { Verification } from '#model'
import { texts } from '../texts.ts'

export const VerificationResult = ({ result }: { readonly result: Verification }) => (
  <>
    <p className={result.holds ? 'holds' : 'broken'}>
      {result.holds
        ? texts.verify.holds(result.entries, result.captures, result.spans)
        : texts.verify.problems(result.problems.length)}
    </p>
    {result.problems.length > 0 && (
      <ul>
        {result.problems.map(({ kind, where, what }) => (
          <li key={`${kind} ${where}`}>
            {what} <code className="code">{where}</code>
          </li>
        ))}
      </ul>
    )}
    {result.head !== null && (
      <p className="hash">
        {texts.verify.head} <code className="code">{result.head}</code>
      </p>
    )}
  </>
)
