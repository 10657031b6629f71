import { Link } from '@tanstack/react-router'
import type { GroundView } from '#contract'
import { texts } from '../texts.ts'

/** The words that a finding rests on, by whose account, with the way to where they stand. */
export function GroundLink({ ground }: { readonly ground: GroundView }) {
  const { article, text, accountName, claims, why } = ground
  const [claim] = claims
  return (
    <span className="ground">
      <Link to="/articles/$id" params={{ id: article }} search={claim === undefined ? {} : { claim }}>
        <q className="said">{text}</q>
      </Link>{' '}
      <span className="ground-account" title={why.because}>
        {accountName === null ? texts.claims.nobody : texts.analysis.by(accountName)}
      </span>
    </span>
  )
}
