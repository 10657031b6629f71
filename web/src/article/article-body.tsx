import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ClaimView } from '#contract'
import type { Article } from '#model'
import type { Range } from '#util'
import { useCast } from '../actors/use-cast.ts'
import { runsOf } from './block-runs.ts'
import { BlockText } from './block-text.tsx'
import { Furniture } from './furniture.tsx'
import { MarginNotes } from './margin-notes.tsx'
import { threadsOf } from './segments.ts'
import { beginningIn } from './shown-claims.ts'
import { useMargin } from './use-margin.ts'
import { useOpenSentence } from './use-open-sentence.ts'

interface Props {
  readonly article: Article
  readonly claims: readonly ClaimView[]
  /** Stretches that stand in the text that this one comes from. */
  readonly shaded: readonly Range[]
  readonly open: string | undefined
}

/** The text block by block, each followed by the claims that begin in it; the margin is where the style sheet sets them. */
export function ArticleBody({ article, claims, shaded, open }: Props) {
  const cast = useCast()
  const threads = useMemo(() => threadsOf(claims), [claims])
  const runs = useMemo(() => runsOf(article), [article])
  const navigate = useNavigate({ from: '/articles/$id' })
  const toggle = (id: string) =>
    void navigate({ search: (before) => ({ ...before, claim: id === open ? undefined : id }), resetScroll: false })
  const body = useMargin(claims, open)
  useOpenSentence(body, open)
  return (
    <div className="article-body" ref={body}>
      {runs.map((run) =>
        run.kind === 'furniture' ? (
          <Furniture key={run.start} pieces={run.pieces} />
        ) : (
          <div key={run.block.start} className="block">
            <BlockText
              article={article}
              block={run.block}
              threads={threads}
              shaded={shaded}
              cast={cast}
              open={open}
              onClaim={toggle}
            />
            <MarginNotes claims={beginningIn(claims, run.block)} cast={cast} open={open} onClaim={toggle} />
          </div>
        ),
      )}
    </div>
  )
}
