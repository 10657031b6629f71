import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useCast } from '../actors/use-cast.ts'
import { actorQuery, recordQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { Reading } from '../states/reading.tsx'
import { texts } from '../texts.ts'
import { ActorHead } from './actor-head.tsx'
import { Identities } from './identities.tsx'
import { RecordOf } from './record-of.tsx'

/** One actor: who it is, what it said, and what became of that. */
export function ActorView() {
  const { id } = useParams({ from: '/actors/$id' })
  const point = useAsOf()
  const cast = useCast()
  const actor = useQuery(actorQuery(id, point))
  const record = useQuery(recordQuery(id, point))
  return (
    <Reading of={actor}>
      {(view) => (
        <div className="actor-view">
          <title>{texts.frame.title(view.actor.name)}</title>
          <ActorHead view={view} cast={cast} />
          <Reading of={record}>{(found) => <RecordOf record={found} />}</Reading>
          <Identities actor={view.actor} />
        </div>
      )}
    </Reading>
  )
}
