import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecordView } from '#contract'
import { useCast } from '../actors/use-cast.ts'
import { claimsNamedQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { ClaimEntry } from '../claims/claim-entry.tsx'
import { SomeOf } from '../states/some-of.tsx'
import { texts } from '../texts.ts'
import { GradeOf } from './grade-of.tsx'
import { type Outcome, outcomes } from './outcome.ts'

/** What became of what an actor said: counts that open what they count, never a score of truth. */
export function RecordOf({ record }: { readonly record: RecordView }) {
  const [outcome, setOutcome] = useState<Outcome>('all')
  const shown = record.items.filter(outcomes[outcome].fits)
  return (
    <section className="record-of" aria-labelledby="record">
      <h2 id="record">{texts.actor.record}</h2>
      <ul className="outcomes">
        {(Object.keys(outcomes) as Outcome[]).map((name) => (
          <li key={name}>
            <button type="button" aria-pressed={outcome === name} onClick={() => setOutcome(name)}>
              <b>{outcomes[name].count(record)}</b> {texts.actor.outcomes[name]}
            </button>
          </li>
        ))}
      </ul>
      <p className="record-facts">
        {texts.actor.origins(record.origins)}
        {record.medianDaysToCorrection !== null && ` · ${texts.actor.median(record.medianDaysToCorrection)}`}
      </p>
      <GradeOf actor={record.actor} reliability={record.reliability} />
      <SomeOf items={shown} step={20}>
        {(some) => <Claims ids={some.map(({ claim }) => claim)} />}
      </SomeOf>
    </section>
  )
}

function Claims({ ids }: { readonly ids: readonly string[] }) {
  const cast = useCast()
  const claims = useQuery(claimsNamedQuery(ids, useAsOf())).data
  return (
    <ol className="claims">
      {ids.flatMap((id) => {
        const claim = claims?.get(id)
        return claim
          ? [
              <li key={id}>
                <ClaimEntry claim={claim} cast={cast} />
              </li>,
            ]
          : []
      })}
    </ol>
  )
}
