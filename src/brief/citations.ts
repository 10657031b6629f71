import type { Span } from '#model'
import type { BriefReading } from './brief-reading.ts'
import type { Citation, Run } from './document.ts'

type Place = Pick<Span, 'start' | 'end' | 'exact'>

/** Numbers citations in the order in which they are first used; the same place has one number. */
export interface Citations {
  readonly cite: (article: string, spans: readonly Place[]) => Run[]
  readonly all: () => readonly Citation[]
}

export function citations({ source }: Pick<BriefReading, 'source'>): Citations {
  const known = new Map<string, Citation>()
  return {
    cite(article, spans) {
      const [first, last] = [spans[0], spans.at(-1)]
      if (!first || !last) return []
      const key = `${article} ${first.start} ${last.end}`
      const citation = known.get(key) ?? {
        number: known.size + 1,
        article,
        span: { start: first.start, end: last.end, exact: spans.map(({ exact }) => exact).join(' … ') },
        source: source(article),
      }
      known.set(key, citation)
      return [{ kind: 'cite', number: citation.number }]
    },
    all: () => [...known.values()],
  }
}
