import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClaimView, QuestionView } from '#contract'
import type { Cast } from '../actors/cast.ts'
import { claimsNamedQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { texts } from '../texts.ts'
import { VersionGrid } from './grid.tsx'
import { LinkEntry } from './link-entry.tsx'
import { VersionList } from './version-list.tsx'

interface Props {
  readonly question: QuestionView
  readonly cast: Cast
}

/** One question: its grid, its versions, and why they clash. */
export function QuestionEntry({ question, cast }: Props) {
  const { versions, links, closed } = question
  const [isOpen, setOpen] = useState(false)
  const point = useAsOf()
  const ids = [...new Set(versions.flatMap(({ claims }) => claims).concat(links.flatMap(({ a, b }) => [a, b])))]
  const claims = useQuery(claimsNamedQuery(ids.toSorted(), point)).data ?? none
  const origins = new Set(versions.flatMap((version) => version.origins)).size
  const parting = links.filter(({ kind }) => kind !== 'repeats')
  return (
    <article className="question" id={question.id}>
      <h2>{question.question}</h2>
      <p className="question-facts">
        {texts.versions.count(versions.length, origins)} ·{' '}
        {closed === null ? texts.versions.open : texts.versions.closed(closed)}
      </p>
      <VersionGrid question={question} cast={cast} />
      <VersionList question={question} claims={claims} cast={cast} />
      {parting.length > 0 && (
        <details className="clashes" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{texts.versions.links(parting.length)}</summary>
          <ul>
            {(isOpen ? parting : []).map((link) => (
              <li key={link.id}>
                <LinkEntry link={link} claims={claims} cast={cast} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  )
}

const none: ReadonlyMap<string, ClaimView> = new Map()
