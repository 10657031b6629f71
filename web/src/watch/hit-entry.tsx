import { Link } from '@tanstack/react-router'
import type { HitView } from '#contract'
import { ClockDate } from '../dates/clock-date.tsx'
import { texts } from '../texts.ts'

/** A stretch of new reporting that meets or refutes what is watched for. */
export const HitEntry = ({ hit: { kind, article, claim, text, because, knownFrom } }: { readonly hit: HitView }) => (
  <>
    <strong className={kind}>{texts.watch.hits[kind]}</strong>{' '}
    <Link to="/articles/$id" params={{ id: article }} search={claim === null ? {} : { claim }}>
      <q className="said">{text}</q>
    </Link>{' '}
    <ClockDate clock="public" date={knownFrom} /> <span className="question-facts">{because.join('; ')}</span>
  </>
)
