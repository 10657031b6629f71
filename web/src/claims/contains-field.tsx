import { useEffect, useId, useState } from 'react'
import { texts } from '../texts.ts'

interface Props {
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

const pause = 300

/** Words that a claim must hold; asked for once the reader pauses. */
export function ContainsField({ value = '', onChange }: Props) {
  const id = useId()
  const [draft, setDraft] = useState(value)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    if (draft.trim() !== value) setDraft(value)
  }
  useEffect(() => {
    if (draft.trim() === value) return
    const timer = setTimeout(() => onChange(draft.trim() || undefined), pause)
    return () => clearTimeout(timer)
  })
  return (
    <div className="choice">
      <label htmlFor={id}>{texts.claims.contains}</label>
      <input id={id} type="search" maxLength={200} value={draft} onChange={(event) => setDraft(event.target.value)} />
    </div>
  )
}
