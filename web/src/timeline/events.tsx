import { useQuery } from '@tanstack/react-query'
import type { EventView } from '#contract'
import type { Basis, Dated } from '#model'
import { type TimelineReading, timelineQuery } from '../api/queries.ts'
import { LeftOut } from '../as-of/left-out.tsx'
import { useAsOf } from '../as-of/use-as-of.ts'
import { ClockDate } from '../dates/clock-date.tsx'
import { Reading } from '../states/reading.tsx'
import { SomeOf } from '../states/some-of.tsx'
import { texts } from '../texts.ts'
import { EventSources } from './event-sources.tsx'

/** What is said to have happened, by the time at which it is said to. */
export function Events() {
  const events = useQuery(timelineQuery(useAsOf()))
  return (
    <section aria-labelledby="events">
      <h2 id="events">{texts.timeline.events}</h2>
      <Reading of={events}>{(reading) => <EventList reading={reading} />}</Reading>
    </section>
  )
}

const EventList = ({ reading: { events, leftOut } }: { readonly reading: TimelineReading }) => (
  <>
    <LeftOut counts={leftOut} />
    {events.length === 0 && <p>{texts.timeline.eventsNone}</p>}
    <SomeOf items={events}>
      {(shown) => (
        <ol className="events">
          {shown.map((event) => (
            <Event key={event.id} event={event} />
          ))}
        </ol>
      )}
    </SomeOf>
  </>
)

const Event = ({ event }: { readonly event: EventView }) => (
  <li>
    <p className="event-on">
      {event.on === null ? (
        texts.timeline.eventUndated
      ) : (
        <ClockDate clock="about" date={dated(event.on, event.basis)} />
      )}
    </p>
    <p>
      <span className="said">{event.text}</span>{' '}
      <EventSources event={event} disclosed={dated(event.disclosed, event.disclosedBasis)} />
    </p>
  </li>
)

const dated = (edtf: string | null, basis: string): Dated =>
  edtf === null ? { edtf, basis: 'unknown' } : { edtf, basis: basis as Basis }
