import { type FormEvent, useState } from 'react'
import { useWrite } from '../api/use-write.ts'
import { texts } from '../texts.ts'

/** A question and an answer of one's own. */
export function WriteHypothesis() {
  const { write, failure } = useWrite()
  const [question, setQuestion] = useState('')
  const [text, setText] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void write('/api/hypotheses', { change: { do: 'add', question, text }, reason: null }).then(
      (kept) => kept && setText(''),
    )
  }
  return (
    <form className="hand-over" onSubmit={submit}>
      <h2>{texts.why.write}</h2>
      <label>
        <span>{texts.why.question}</span>
        <input required value={question} onChange={(event) => setQuestion(event.target.value)} />
      </label>
      <label>
        <span>{texts.why.answer}</span>
        <input required value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit">{texts.why.add}</button>
      {failure && <output className="addition-failure">{failure}</output>}
    </form>
  )
}
