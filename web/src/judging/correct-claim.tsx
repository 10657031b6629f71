import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ClaimView } from '#contract'
import { actorsQuery } from '../api/queries.ts'
import { texts } from '../texts.ts'
import { useDecisions } from './decisions-context.tsx'

type Field = 'speaker' | 'polarity' | 'modality' | 'saidOn' | 'about'

/** Puts something else in the place of one thing that was found of a claim; what was found is kept beside it. */
export function CorrectClaim({ claim }: { readonly claim: ClaimView }) {
  const decisions = useDecisions()
  const [field, setField] = useState<Field>('speaker')
  const [value, setValue] = useState('')
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const correction = { [field]: value.trim() }
    decisions.decide({ subject: claim.id, verdict: 'correct', reason: reason.trim() || null, correction })
    setValue('')
    setReason('')
  }
  return (
    <form className="correct" onSubmit={submit}>
      <label>
        {texts.judging.correct}{' '}
        <select
          value={field}
          onChange={(event) => {
            setField(event.target.value as Field)
            setValue('')
          }}
        >
          {(Object.keys(texts.judging.fields) as Field[]).map((name) => (
            <option key={name} value={name}>
              {texts.judging.fields[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.judging.to} <Value field={field} value={value} onValue={setValue} />
      </label>
      <label>
        {texts.actor.why} <input value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <button type="submit">{texts.judging.doCorrect}</button>
    </form>
  )
}

interface ValueProps {
  readonly field: Field
  readonly value: string
  readonly onValue: (value: string) => void
}

function Value({ field, value, onValue }: ValueProps) {
  const actors = useQuery({ ...actorsQuery({}), enabled: field === 'speaker' }).data?.actors ?? []
  const choices: Partial<Record<Field, readonly (readonly [string, string])[]>> = {
    speaker: actors.map(({ id, name }) => [id, name] as const),
    polarity: Object.entries(texts.polarities),
    modality: Object.entries(texts.modalities),
  }
  const options = choices[field]
  if (!options)
    return <input required value={value} placeholder="2023-07-06" onChange={(event) => onValue(event.target.value)} />
  return (
    <select required value={value} onChange={(event) => onValue(event.target.value)}>
      <option value="">–</option>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  )
}
