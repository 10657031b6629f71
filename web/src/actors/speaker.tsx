import { type Cast, nobody } from './cast.ts'

interface Props {
  readonly cast: Cast
  readonly id: string | null
  readonly name: string
}

/** A speaker's name with their mark. */
export function Speaker({ cast, id, name }: Props) {
  const member = id === null ? undefined : cast.get(id)
  return (
    <span className={`speaker ${member?.colour ?? nobody}`}>
      {member && (
        <span className="key" aria-hidden="true">
          {member.key}
        </span>
      )}
      {name}
    </span>
  )
}
