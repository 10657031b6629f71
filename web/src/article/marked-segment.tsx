import type { ReactNode } from 'react'
import { textOf } from '#util'
import { type Cast, nobody } from '../actors/cast.ts'
import type { Segment, Thread } from './segments.ts'

interface Props {
  readonly text: string
  readonly segment: Segment
  readonly cast: Cast
  readonly open: string | undefined
}

/** A stretch of text inside one element for each thing that marks it, so that every underline is drawn. */
export function MarkedSegment({ text, segment, cast, open }: Props) {
  const words = textOf(text, segment)
  const starting = segment.threads.filter(({ start }) => start === segment.start).map(({ claim }) => claim)
  const wrap = (inner: ReactNode, thread: Thread): ReactNode => (
    <span className={classesOf(thread, cast, open)} data-claim={thread.claim}>
      {inner}
    </span>
  )
  const threads = segment.threads.reduceRight<ReactNode>(wrap, words)
  const marked = segment.shaded ? <mark className="shared">{threads}</mark> : threads
  return starting.length > 0 ? <span data-starts={starting.join(' ')}>{marked}</span> : marked
}

function classesOf({ role, lane, speaker, claim }: Thread, cast: Cast, open: string | undefined): string {
  const colour = (speaker === null ? undefined : cast.get(speaker)?.colour) ?? nobody
  return `role-${role} lane-${lane} ${colour}${claim === open ? ' open' : ''}`
}
