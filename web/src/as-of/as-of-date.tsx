import { useId, useState } from 'react'

interface Props {
  /** Which clock it sets, in words. */
  readonly label: string
  readonly value: string | undefined
  readonly onDay: (day: string | undefined) => void
}

// While a year is typed the field holds 0002, 0020, 0202: days that nobody means.
const isMeant = (day: string): boolean => /^[1-9]\d{3}-/u.test(day)

/** The day of the as-of point; it takes effect as soon as it is one that can be meant. */
export function AsOfDate({ label, value = '', onDay }: Props) {
  const id = useId()
  const [draft, setDraft] = useState(value)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    setDraft(value)
  }
  const change = (day: string) => {
    setDraft(day)
    if (day === '' && value !== '') onDay(undefined)
    else if (isMeant(day) && day !== value) onDay(day)
  }
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={draft} onChange={(event) => change(event.target.value)} />
    </>
  )
}
