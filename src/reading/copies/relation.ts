import type { OriginLink, OriginRelation } from '#model'
import type { Overlap } from './compare.ts'
import { type ComparedText, creditedTo, firstFirst, lastDay, names, outletKey, sameAddress } from './text-facts.ts'

/** Measured: copies cut, changed, misread or merged share .38 and more; accounts of one speech .10 to .28. */
const thresholds = { whole: 0.9, nearlyWhole: 0.7, part: 0.3, named: 0.1, cited: 0.03 } as const
/** Fewer shared shingles than this are a phrase, however short the texts. */
const leastShared = 8

/** How the later of two texts stands to the earlier one; null where they are on their own. Which is given first does not matter. */
export function relationOf(a: ComparedText, b: ComparedText, overlap: Overlap): OriginLink | null {
  const [first, later, inFirst, inLater] =
    firstFirst(a, b) < 0 ? [a, b, overlap.b, overlap.a] : [b, a, overlap.a, overlap.b]
  const found = judged(later, first, { ...overlap, inFirst, inLater })
  return (
    found && {
      article: later.id,
      of: first.id,
      relation: found.relation,
      containment: { article: inFirst, of: inLater },
      why: found.why,
    }
  )
}

interface Shares {
  readonly shared: number
  /** Share of the later text that stands in the first. */
  readonly inFirst: number
  /** Share of the first text that stands in the later. */
  readonly inLater: number
}

interface Found {
  readonly relation: OriginRelation
  readonly why: string
}

function judged(later: ComparedText, first: ComparedText, shares: Shares): Found | null {
  const { shared, inFirst, inLater } = shares
  const [least, most] = [Math.min(inFirst, inLater), Math.max(inFirst, inLater)]
  const words = `${percent(inFirst)} of its words stand in the other text, ${percent(inLater)} of the other’s in it`
  if (later.revises === first.id) return { relation: 'revision', why: `the same address gave it later; ${words}` }
  const credit = names(later, first, ['republished', 'agency'])
  const enough = shared >= leastShared || (least === 1 && shared > 0)
  if (enough && most >= thresholds.named && sameAddress(later, first) && sameOutlet(later, first))
    return { relation: 'revision', why: `it stands at the same address; ${words}` }
  if (enough && most >= (credit ? thresholds.named : thresholds.part))
    return { relation: byShares(later, first, shares, least), why: credit ? `${credit.why}; ${words}` : words }
  const cited = names(later, first, ['citing'])
  if (cited && inFirst >= thresholds.cited && lastDay(first) <= lastDay(later))
    return { relation: 'citing', why: `${cited.why}; ${words}` }
  return null
}

function byShares(later: ComparedText, first: ComparedText, { inFirst, inLater }: Shares, least: number) {
  if (least >= thresholds.whole && !saysUpdate(later)) return 'copy'
  if (isUpdate(later, first)) return 'update'
  if (least >= thresholds.nearlyWhole) return 'copy'
  if (inFirst >= thresholds.nearlyWhole) return 'excerpt'
  return inLater >= thresholds.nearlyWhole ? 'roundup' : 'rewrite'
}

/** A later text of the same outlet or agency, or one that says that it brings a story up to date. */
const isUpdate = (later: ComparedText, first: ComparedText): boolean =>
  saysUpdate(later) || (lastDay(later) > lastDay(first) && (sameOutlet(later, first) || sameAgency(later, first)))

const saysUpdate = ({ title }: ComparedText): boolean => /^\W*(?:update|updated|refile|corrected)\b/iu.test(title ?? '')

function sameOutlet(a: ComparedText, b: ComparedText): boolean {
  const key = outletKey(a)
  return key !== null && key === outletKey(b)
}

function sameAgency(a: ComparedText, b: ComparedText): boolean {
  const named = new Set(agencies(a))
  return agencies(b).some((name) => named.has(name))
}

const agencies = (text: ComparedText): string[] =>
  creditedTo(text).flatMap(({ kind, name }) => (kind === 'agency' ? [name] : []))

const percent = (share: number): string => `${Math.round(share * 100)} %`
