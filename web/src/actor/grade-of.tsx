import { type FormEvent, useState } from 'react'
import type { ReliabilityView } from '#contract'
import { useWrite } from '../api/use-write.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly actor: string
  readonly reliability: ReliabilityView
}

const grades = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** How reliable a source is held to be: a person's grade, or what the record suggests, with its evidence. */
export function GradeOf({ actor, reliability: { given, suggested } }: Props) {
  const { write, failure } = useWrite()
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const grade = new FormData(event.currentTarget).get('grade')
    void write('/api/grades', { of: actor, grade, reason: reason.trim() || null }).then((kept) => kept && setReason(''))
  }
  return (
    <div className="grade-of">
      <p>
        <abbr title={texts.actor.admiralty}>{texts.actor.reliability}</abbr>{' '}
        {given ? (
          <>
            <b>{given.grade}</b> {texts.actor.grades[given.grade]} · {texts.judging.decided('', given.author)}
            {given.reason !== null && ` · “${given.reason}”`}
          </>
        ) : (
          texts.actor.noGrade
        )}
      </p>
      <details>
        <summary>{texts.actor.suggested(suggested.grade, texts.actor.grades[suggested.grade])}</summary>
        <ul>
          {suggested.evidence.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <form onSubmit={submit}>
        <label>
          {texts.actor.grade}{' '}
          <select name="grade" defaultValue={given?.grade ?? suggested.grade}>
            {grades.map((grade) => (
              <option key={grade} value={grade}>
                {grade} – {texts.actor.grades[grade]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.actor.why} <input required value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <button type="submit">{texts.actor.setGrade}</button>
        {failure && <output className="addition-failure">{failure}</output>}
      </form>
    </div>
  )
}
