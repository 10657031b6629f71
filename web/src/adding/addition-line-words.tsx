import { Link } from '@tanstack/react-router'
import type { AdditionLine } from '#contract'
import { ClockDate } from '../dates/clock-date.tsx'
import { texts } from '../texts.ts'

/** What became of one report, in words, with the way to its article. */
export function AdditionLineWords({ line }: { readonly line: AdditionLine }) {
  switch (line.kind) {
    case 'added':
    case 'known':
      return (
        <>
          <span className="addition-kind">{texts.adding.kinds[line.kind]}</span>{' '}
          <Link to="/articles/$id" params={{ id: line.article.id }}>
            {line.article.title ?? texts.articles.untitled}
          </Link>{' '}
          <span className="addition-facts">
            {line.article.outlet !== null && `${line.article.outlet} · `}
            {line.article.published.edtf === null ? (
              texts.clockNotKnown.published
            ) : (
              <ClockDate clock="published" date={line.article.published} />
            )}{' '}
            · {texts.case.claims(line.claims)}
            {line.revises !== undefined && ` · ${texts.adding.revises}`}
          </span>
        </>
      )
    case 'failed':
      return (
        <span className="addition-failure">
          {line.error.message} {line.error.help}
        </span>
      )
    case 'left':
      return <>{texts.adding.left(line.address ?? line.file)}</>
    case 'skipped':
      return <>{texts.adding.skipped(line.file)}</>
    case 'unchanged':
      return <>{texts.adding.unchanged(line.file)}</>
    case 'done':
      return null
  }
}
