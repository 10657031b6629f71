import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LinkView } from '#contract'
import { useCast } from '../actors/use-cast.ts'
import { claimsNamedQuery, linksQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { Empty } from '../states/empty.tsx'
import { Reading } from '../states/reading.tsx'
import { texts } from '../texts.ts'
import { LinkEntry } from '../versions/link-entry.tsx'
import { useDecisions } from './decisions-context.tsx'
import { decided, emptyQueue, moved, opened, type Queue, undone, withFindings } from './queue.ts'
import { useKeys } from './use-keys.ts'
import type { Verdict } from './verdict.ts'

/** What waits for a person's judgement, one finding at a time, worked by keyboard. */
export function QueueView() {
  const links = useQuery(linksQuery({ ...useAsOf(), waiting: 'true' }))
  return (
    <div className="queue-view">
      <title>{texts.frame.title(texts.judging.nav)}</title>
      <h1>{texts.judging.heading}</h1>
      <p className="lead">{texts.judging.lead}</p>
      <Reading of={links}>{({ links: found }) => <QueueOf found={found} />}</Reading>
    </div>
  )
}

function QueueOf({ found }: { readonly found: readonly LinkView[] }) {
  const decisions = useDecisions()
  const [seen, setSeen] = useState<ReadonlyMap<string, LinkView>>(new Map())
  const [queue, setQueue] = useState<Queue>(emptyQueue)
  const [taken, setTaken] = useState<readonly LinkView[]>([])
  if (taken !== found) {
    setTaken(found)
    setSeen(new Map([...seen, ...found.map((link) => [link.id, link] as const)]))
    setQueue(
      withFindings(
        queue,
        found.map(({ id }) => id),
      ),
    )
  }
  const id = queue.ids[queue.at]
  const link = id === undefined ? undefined : seen.get(id)
  const decide = (verdict: Verdict) => {
    if (id === undefined) return
    decisions.decide({ subject: id, verdict, reason: null })
    setQueue((before) => decided(before, verdict))
  }
  const undo = () => {
    const back = undone(queue)
    if (back.id === null) return
    decisions.decide({ subject: back.id, verdict: 'withdraw', reason: null })
    setQueue(back.queue)
  }
  useKeys({
    j: () => setQueue((before) => moved(before, 1)),
    k: () => setQueue((before) => moved(before, -1)),
    a: () => decide('accept'),
    r: () => decide('reject'),
    u: () => decide('unsure'),
    z: undo,
  })
  if (!link) return <Empty>{texts.judging.none}</Empty>
  return (
    <div className="queue">
      <section aria-live="polite" aria-label={texts.judging.inView}>
        <p className="queue-place">
          {texts.judging.place(queue.at + 1, queue.ids.length)} <span className="keys">{texts.judging.keys}</span>
        </p>
        <LinkInQueue key={link.id} link={link} />
      </section>
      <section aria-label={texts.judging.done}>
        <h2>{texts.judging.done}</h2>
        <ol className="queue-done">
          {queue.done.toReversed().map((one) => (
            <li key={one.id}>
              <button type="button" className="link" onClick={() => setQueue((before) => opened(before, one.id))}>
                {texts.judging.verdictsDone[one.verdict]}: {seen.get(one.id)?.reason}
              </button>
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}

function LinkInQueue({ link }: { readonly link: LinkView }) {
  const cast = useCast()
  const claims = useQuery(claimsNamedQuery([link.a, link.b].toSorted(), useAsOf())).data
  return <LinkEntry link={link} claims={claims ?? new Map()} cast={cast} />
}
