import type { ArticleReference, ArticleSummary, ClaimView, OriginReference, Pair } from '#contract'
import type { ArticleHead, ArticleRow, Recorded } from '#ledger'
import type { Claim, Membership, Span } from '#model'
import type { CaseCast } from './case-cast.ts'

export const pairs = (spans: readonly Span[]): Pair[] => spans.map(({ start, end }) => [start, end])

const words = (spans: readonly Span[]): string => spans.map(({ exact }) => exact).join(' … ')

export const articleReference = ({ id, title, outlet, published }: ArticleHead): ArticleReference => ({
  id,
  title,
  outlet,
  published,
})

/** A claim as others see it, its speaker known across the case. */
export function claimView(
  { value, recordedAt }: Recorded<Claim>,
  article: ArticleReference,
  cast: CaseCast,
  origin: OriginReference,
): ClaimView {
  const { source, cue, content, speaker, ...claim } = value
  const actor = speaker === null ? null : cast.of(speaker)
  return {
    ...claim,
    speaker: actor?.id ?? speaker,
    source: pairs(source),
    cue: pairs(cue),
    content: pairs(content),
    text: { source: words(source), cue: words(cue), content: words(content) },
    speakerName: actor?.name ?? null,
    article,
    origin,
    copyOf: null,
    copies: [],
    recordedAt,
  }
}

export const articleSummary = (
  { value, capture, recordedAt }: ArticleRow,
  { claims, origin, relation }: { claims: number; origin: OriginReference; relation: Membership },
): ArticleSummary => ({
  ...articleReference(value),
  byline: value.byline,
  credit: value.credit && { kind: value.credit.kind, origin: value.credit.origin },
  address: capture.address,
  origin,
  relation,
  claims,
  recordedAt,
})
