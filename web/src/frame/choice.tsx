import { useId } from 'react'
import { texts } from '../texts.ts'

interface Props {
  readonly label: string
  readonly value: string | undefined
  readonly options: readonly (readonly [value: string, words: string])[]
  readonly onChoice: (value: string | undefined) => void
}

/** One of several, or any. A choice from the address that is not among the options stays visible as it is. */
export function Choice({ label, value, options, onChoice }: Props) {
  const id = useId()
  const unlisted = value !== undefined && !options.some(([option]) => option === value)
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChoice(event.target.value || undefined)}>
        <option value="">{texts.frame.any}</option>
        {unlisted && <option value={value}>{value}</option>}
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
