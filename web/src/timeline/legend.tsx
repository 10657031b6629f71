import type { ClaimView } from '#contract'
import type { Cast } from '../actors/cast.ts'
import { forms } from '../claims/forms.ts'
import { texts } from '../texts.ts'
import { markShape } from './mark-shape.ts'

interface Props {
  readonly claims: readonly ClaimView[]
  readonly cast: Cast
  readonly actor: string | undefined
  readonly onActor: (id: string | undefined) => void
}

/** What the marks mean. A speaker's name makes their marks stand out. */
export function Legend({ claims, cast, actor, onActor }: Props) {
  const present = new Set(claims.map(({ form }) => form))
  return (
    <div className="legend">
      <h2>{texts.timeline.legendForms}</h2>
      <ul>
        {forms
          .filter((form) => present.has(form))
          .map((form) => (
            <li key={form}>
              <svg className="sample" viewBox="-8 -8 16 16" aria-hidden="true">
                <path className="shape" d={markShape(form)} />
              </svg>
              {texts.forms[form]}
            </li>
          ))}
      </ul>
      <h2>{texts.timeline.legendDates}</h2>
      <DateSamples />
      <h2>{texts.timeline.legendActors}</h2>
      <Speakers claims={claims} cast={cast} actor={actor} onActor={onActor} />
    </div>
  )
}

const DateSamples = () => (
  <ul>
    <li>
      <svg className="sample" viewBox="-8 -8 16 16" aria-hidden="true">
        <path className="shape" d={markShape('indirect')} />
      </svg>
      {texts.timeline.legendSure}
    </li>
    <li>
      <svg className="sample" viewBox="-8 -8 16 16" aria-hidden="true">
        <path className="shape hollow" d={markShape('indirect')} />
      </svg>
      {texts.timeline.legendUnsure}
    </li>
    <li>
      <svg className="sample" viewBox="-8 -8 16 16" aria-hidden="true">
        <line className="stretch" x1={0} x2={0} y1={-8} y2={8} />
      </svg>
      {texts.timeline.legendStretch}
    </li>
    <li>
      <svg className="sample" viewBox="-8 -8 16 16" aria-hidden="true">
        <path className="tail" d="M-7-3v6M-7 0H7" />
      </svg>
      {texts.timeline.legendEarlier}
    </li>
  </ul>
)

function Speakers({ claims, cast, actor, onActor }: Props) {
  const speaking = new Set(claims.map(({ speaker }) => speaker))
  return (
    <ul className="legend-actors">
      {[...cast.values()]
        .filter(({ id }) => speaking.has(id))
        .map(({ id, name, key, colour }) => (
          <li key={id}>
            <button
              type="button"
              className={colour}
              aria-pressed={actor === id}
              onClick={() => onActor(actor === id ? undefined : id)}
            >
              <span className="key" aria-hidden="true">
                {key}
              </span>
              {name}
            </button>
          </li>
        ))}
    </ul>
  )
}
