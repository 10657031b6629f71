import type { GroundView } from '#contract'
import { texts } from '../texts.ts'
import { GroundLink } from './ground-link.tsx'

/** All that a finding rests on, folded away until it is asked for. */
export const Grounds = ({ grounds }: { readonly grounds: readonly GroundView[] }) =>
  grounds.length === 0 ? null : (
    <details className="grounds">
      <summary>{texts.analysis.grounds(grounds.length)}</summary>
      <ul>
        {grounds.map((ground) => (
          <li key={`${ground.article} ${ground.start} ${ground.text}`}>
            <GroundLink ground={ground} />
          </li>
        ))}
      </ul>
    </details>
  )
