import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { ActorView } from '#contract'
import { ActorLink } from '../actor/actor-link.tsx'
import { Speaker } from '../actors/speaker.tsx'
import { useCast } from '../actors/use-cast.ts'
import { actorsQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { Reading } from '../states/reading.tsx'
import { texts } from '../texts.ts'

/** Who speaks in the case, with what each said, and who is only spoken of. */
export function ActorList() {
  const actors = useQuery(actorsQuery(useAsOf()))
  return (
    <section aria-labelledby="actors" className="actors">
      <h2 id="actors">{texts.case.actorsHeading}</h2>
      <Reading of={actors}>{(reading) => <Actors actors={reading.actors} />}</Reading>
    </section>
  )
}

function Actors({ actors }: { readonly actors: readonly ActorView[] }) {
  const cast = useCast()
  const speaking = actors.filter(({ claims }) => claims > 0).toSorted((a, b) => b.claims - a.claims)
  const silent = actors.filter(({ claims }) => claims === 0)
  // An author whom other articles speak of stays among those spoken of.
  const isBringer = ({ type, brought, articles }: ActorView) =>
    brought > 0 && (type === 'outlet' || brought === articles)
  return (
    <>
      <ul className="actor-list">
        {speaking.map(({ id, name, claims, roles }) => (
          <li key={id}>
            <ActorLink id={id}>
              <Speaker cast={cast} id={id} name={name} />
            </ActorLink>
            {roles.slice(0, 1).map(({ role, of }) => (
              <span key={role} className="role">
                {role}
                {of !== null && `, ${of}`}
              </span>
            ))}
            <Link to="/claims" search={{ actor: id }}>
              {texts.case.claims(claims)}
            </Link>
          </li>
        ))}
      </ul>
      <Silent heading={texts.case.silent} actors={silent.filter((actor) => !isBringer(actor))} />
      <Silent heading={texts.case.brought} actors={silent.filter(isBringer)} />
    </>
  )
}

function Silent({ heading, actors }: { readonly heading: string; readonly actors: readonly ActorView[] }) {
  if (actors.length === 0) return null
  return (
    <p className="silent">
      {heading}{' '}
      {actors.map(({ id, name }, place) => (
        <Fragment key={id}>
          {place > 0 && ', '}
          <ActorLink id={id}>{name}</ActorLink>
        </Fragment>
      ))}
    </p>
  )
}
