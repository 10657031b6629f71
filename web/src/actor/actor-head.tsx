import type { ActorRecordView } from '#contract'
import type { Cast } from '../actors/cast.ts'
import { Speaker } from '../actors/speaker.tsx'
import { dateWords } from '../dates/date-words.ts'
import { texts } from '../texts.ts'
import { ActorLink } from './actor-link.tsx'

interface Props {
  readonly view: ActorRecordView
  readonly cast: Cast
}

/** Who it is: names, posts with their time, who speaks for whom, by what ids others know it. */
export function ActorHead({ view: { actor, speaksFor, spokenForBy, articles }, cast }: Props) {
  const { id, name, type, aliases, roles, ids } = actor
  const facts: readonly (readonly [string, string])[] = [
    [texts.actor.alsoNamed, aliases.join(', ')],
    [texts.actor.roles, roles.map(roleWords).join('; ')],
    [
      texts.actor.ids,
      Object.entries(ids ?? {})
        .map((pair) => pair.join(' '))
        .join(', '),
    ],
  ]
  return (
    <header className="actor-head">
      <h1>
        <Speaker cast={cast} id={id} name={name} />
      </h1>
      <p className="actor-type">
        {texts.actor.types[type]} · {texts.actor.articles(articles.length)}
      </p>
      <dl className="actor-facts">
        {facts
          .filter(([, words]) => words !== '')
          .map(([label, words]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        {speaksFor && (
          <div>
            <dt>{texts.actor.speaksFor}</dt>
            <dd>
              <ActorLink id={speaksFor.id}>{speaksFor.name}</ActorLink>
            </dd>
          </div>
        )}
        {spokenForBy.length > 0 && (
          <div>
            <dt>{texts.actor.spokenForBy}</dt>
            <dd>
              {spokenForBy.map((other) => (
                <ActorLink key={other.id} id={other.id}>
                  {other.name}
                </ActorLink>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </header>
  )
}

function roleWords({ role, of, from, to }: ActorRecordView['actor']['roles'][number]): string {
  const time = [
    ...(from === undefined ? [] : [texts.versions.from(dateWords(from, undefined, 'medium'))]),
    ...(to === undefined ? [] : [texts.versions.to(dateWords(to, undefined, 'medium'))]),
  ].join(' ')
  return `${role}${of === null ? '' : `, ${of}`}${time === '' ? '' : ` (${time})`}`
}
