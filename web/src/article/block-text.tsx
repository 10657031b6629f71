import { createElement, type MouseEvent } from 'react'
import type { Article, Block, BlockKind } from '#model'
import type { Range } from '#util'
import type { Cast } from '../actors/cast.ts'
import { MarkedSegment } from './marked-segment.tsx'
import { segmentsIn, type Thread } from './segments.ts'

interface Props {
  readonly article: Article
  readonly block: Block
  readonly threads: readonly Thread[]
  readonly shaded: readonly Range[]
  readonly cast: Cast
  readonly open: string | undefined
  readonly onClaim: (id: string) => void
}

const elements: Record<BlockKind, string> = {
  title: 'h1',
  byline: 'p',
  heading: 'h2',
  paragraph: 'p',
  quote: 'blockquote',
  caption: 'p',
  credit: 'p',
  boilerplate: 'p',
}

/** A block of the article as the element that it is, its spans marked. A click on a span opens its claim, as its note does. */
export function BlockText({ article, block, threads, shaded, cast, open, onClaim }: Props) {
  const click = (event: MouseEvent<HTMLElement>) => {
    const id = event.target instanceof Element ? event.target.closest('[data-claim]')?.getAttribute('data-claim') : null
    if (id && globalThis.getSelection()?.isCollapsed !== false) onClaim(id)
  }
  const segments = segmentsIn(block, threads, shaded).map((segment) => (
    <MarkedSegment key={segment.start} text={article.text} segment={segment} cast={cast} open={open} />
  ))
  return createElement(elements[block.kind], { className: `block-text kind-${block.kind}`, onClick: click }, segments)
}
