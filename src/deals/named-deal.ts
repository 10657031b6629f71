import type { Telling } from '#deeds'
import type { Range } from '#util'
import type { Anchor } from './anchor.ts'

const longest = 110

/** The noun with what tells which deal: "the deal [that ended the mutiny]", "the agreement [with Iran]". */
export function namedDeal({ sentences, article }: Telling, { noun, sentence }: Anchor): Range {
  const told = sentences[sentence]?.told
  const rest = told ? article.text.slice(noun.end, told.end) : ''
  const match =
    /^(?:\s+(?:that|which)\s+(?!said)[^,.;:!?—–]{3,80}?(?=\s+(?:were|was|is|are|has|had|have|and|but)\b|[,.;:!?—–]|$))|^\s+(?:with|between|on|over|to|for|of)\s+[^,.;:!?—–]{3,60}?(?=\s+(?:that|which|who|was|is|has|had|were|are|would|will|and|but|after|when)\b|[,.;:!?—–]|$)/u.exec(
      rest,
    )
  return { start: noun.start, end: noun.end + (match && match[0].length < longest ? match[0].length : 0) }
}

/** What the article calls the deal: the shortest name that tells which one. */
export function nameOf(telling: Telling, anchors: readonly Anchor[]): string {
  const names = anchors.map((anchor) => namedDeal(telling, anchor))
  const written = names.map(({ start, end }) => telling.article.text.slice(start, end).replace(/\s+/gu, ' '))
  const full = written.filter(
    (name) => name.split(' ').length > 3 && !/\b(?:appeared|seemed|would|could|may|might)\b/u.test(name),
  )
  return full.toSorted((a, b) => a.length - b.length)[0] ?? written.toSorted((a, b) => b.length - a.length)[0] ?? 'deal'
}
