import type { ArticleReference, ArticleSummary, ClaimView, OriginReference, Pair } from '#contract'
import type { ArticleHead, ArticleRow, JudgedClaim } from '#ledger'
import { type Claim, type Membership, type Span, unknownDate } from '#model'
import { canonicalJson } from '#util'
import type { CaseCast } from './case-cast.ts'
import { judgementView } from './judgement-view.ts'

export const pairs = (spans: readonly Span[]): Pair[] => spans.map(({ start, end }) => [start, end])

const words = (spans: readonly Span[]): string => spans.map(({ exact }) => exact).join(' … ')

export const articleReference = ({ id, title, outlet, published }: ArticleHead): ArticleReference => ({
  id,
  title,
  outlet,
  published,
})

/** An article of which nothing but its id is in the file. */
export const unknownArticle = (id: ArticleReference['id']): ArticleReference => ({
  id,
  title: null,
  outlet: null,
  published: unknownDate,
})

/** A claim as others see it, its speaker known across the case. */
export function claimView(
  { value, found, judged, recordedAt }: JudgedClaim,
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
    judgement: judgementView(judged),
    found: found && differing(found, value),
    recordedAt,
  }
}

/** What a correction changed, as it was found. */
const differing = (found: Claim, value: Claim): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(found).filter(([field, was]) => canonicalJson(was) !== canonicalJson(value[field as keyof Claim])),
  )

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
