import type { ClaimView, QuestionView } from '#contract'
import type { Cast } from '../actors/cast.ts'
import { Speaker } from '../actors/speaker.tsx'
import { ClaimLink } from '../claims/claim-link.tsx'
import { dateWords } from '../dates/date-words.ts'
import { texts } from '../texts.ts'
import { versionLetter } from './version-letter.ts'

interface Props {
  readonly question: QuestionView
  readonly claims: ReadonlyMap<string, ClaimView>
  readonly cast: Cast
}

/** Each version with who holds it, from when to when, and what stands behind it. */
export const VersionList = ({ question: { versions }, claims, cast }: Props) => (
  <ol className="version-list">
    {versions.map(({ answer, holders, origins, claims: ids, confirmed, first }, place) => (
      <li key={first}>
        <p className="answer">
          <span className="version-letter">{versionLetter(place)}</span> <span className="said">{answer}</span>
        </p>
        <ul className="holders">
          {holders.map(({ actor, name, from, to, days }) => (
            <li key={`${actor} ${name} ${from}`}>
              <Speaker cast={cast} id={actor} name={name ?? texts.claims.nobody} />{' '}
              <span className="held-words">{heldWords({ from, to, days })}</span>
            </li>
          ))}
        </ul>
        <p className="behind">
          {texts.versions.behind(ids.length, origins.length)}
          {confirmed !== null && <span className="confirmed"> · {texts.versions.confirmed}</span>}
          {ids.slice(0, shown).map((id) => {
            const claim = claims.get(id)
            return claim ? (
              <span key={id}>
                {' · '}
                <ClaimLink claim={claim}>{claim.article.outlet ?? claim.article.title ?? id}</ClaimLink>
              </span>
            ) : null
          })}
          {ids.length > shown && ` ${texts.article.andMore(ids.length - shown)}`}
        </p>
      </li>
    ))}
  </ol>
)

const shown = 6

interface Held {
  readonly from: string | null
  readonly to: string | null
  readonly days: number | null
}

function heldWords({ from, to, days }: Held): string {
  const start = from === null ? texts.versions.noDay : texts.versions.from(dateWords(from, undefined, 'medium'))
  if (to === null) return start
  return `${start} ${texts.versions.to(dateWords(to, undefined, 'medium'))}${days === null ? '' : `, ${texts.versions.stood(days)}`}`
}
