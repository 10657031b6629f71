import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ActorRecordView, IdentityView } from '#contract'
import { actorQuery, actorsQuery } from '../api/queries.ts'
import { useWrite } from '../api/use-write.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { texts } from '../texts.ts'
import { ActorLink } from './actor-link.tsx'

/** Who this actor also is, or is not: what is proposed, what people said, and the way to say it and to take it back. */
export function Identities({ actor: { id, name } }: Pick<ActorRecordView, 'actor'>) {
  const view = useQuery(actorQuery(id, useAsOf())).data
  const others = useQuery(actorsQuery({})).data?.actors ?? []
  const { write, failure } = useWrite()
  const [other, setOther] = useState('')
  const [reason, setReason] = useState('')
  const say = (verdict: IdentityView['verdict'], named: string, why: string) =>
    write('/api/identities', { actors: [id, named], verdict, reason: why.trim() || null, undo: false })
  const settle = async (verdict: IdentityView['verdict']) => {
    if (!(await say(verdict, other, reason))) return
    setOther('')
    setReason('')
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    void settle(submitter instanceof HTMLButtonElement && submitter.value === 'different' ? 'different' : 'same')
  }
  return (
    <section className="identities" aria-labelledby="identities">
      <h2 id="identities">{texts.actor.identities}</h2>
      {view && view.mayBe.length > 0 && (
        <ul>
          {view.mayBe.map((proposal) => (
            <li key={proposal.id}>
              {texts.actor.mayBe} <ActorLink id={proposal.id}>{proposal.name}</ActorLink>: {proposal.reasons.join('; ')}{' '}
              <button type="button" className="link" onClick={() => setOther(proposal.id)}>
                {texts.actor.decide}
              </button>
            </li>
          ))}
        </ul>
      )}
      {view && view.judged.length > 0 && (
        <ul>
          {view.judged.map((said) => (
            <li key={said.actors.join('=')}>
              {texts.actor.said(said.actors[0], said.actors[1], texts.actor.verdicts[said.verdict], said.author)}
              {said.reason !== null && ` · “${said.reason}”`}{' '}
              <button type="button" className="link" onClick={() => void write('/api/identities', undoOf(said))}>
                {texts.judging.undo}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={submit}>
        <label>
          {texts.actor.other(name)}{' '}
          <select required value={other} onChange={(event) => setOther(event.target.value)}>
            <option value="">–</option>
            {others
              .filter((one) => one.id !== id)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
          </select>
        </label>
        <label>
          {texts.actor.why} <input required value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <button type="submit" value="same">
          {texts.actor.verdicts.same}
        </button>
        <button type="submit" value="different">
          {texts.actor.verdicts.different}
        </button>
        {failure && <output className="addition-failure">{failure}</output>}
      </form>
    </section>
  )
}

/** The ids that go by the names now; or the names, where none does. */
const undoOf = ({ actors, bound, verdict }: IdentityView) => ({
  actors: bound ?? actors,
  verdict,
  reason: null,
  undo: true,
})
