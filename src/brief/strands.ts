import type { BriefClaim, BriefReading } from './brief-reading.ts'
import { lastDay } from './days.ts'
import { leadIn } from './lead-in.ts'

/** What one speaker says again and again of a question, as one: the claim that tells it best, and the others behind it. */
export interface Strand extends BriefClaim {
  readonly also: readonly BriefClaim[]
  /** Independent ones behind it: copies count once. */
  readonly origins: number
  readonly isDisputed: boolean
}

/** Claims of one speaker that carry one version of a question are one strand; every other claim is one by itself. */
export function strands({ claims, questions }: Pick<BriefReading, 'claims' | 'questions'>): Strand[] {
  const version = new Map<string, { readonly key: string; readonly isDisputed: boolean }>()
  for (const { id, versions } of questions)
    for (const [index, { claims: own }] of versions.entries())
      for (const claim of own) version.set(claim, { key: `${id}\n${index}`, isDisputed: versions.length > 1 })
  const groups = Map.groupBy(claims, ({ id, speaker }) => {
    const own = version.get(id)
    return own && speaker !== null ? `${own.key}\n${speaker}` : id
  })
  return [...groups.values()].flatMap((group) => {
    const [best, ...also] = group.toSorted(
      (a, b) =>
        Number(isClear(b)) - Number(isClear(a)) ||
        Number(leadIn(b) !== null) - Number(leadIn(a) !== null) ||
        dayOf(a) - dayOf(b) ||
        (a.id < b.id ? -1 : 1),
    )
    if (!best) return []
    const origins = new Set(group.map(({ origin }) => origin)).size
    return [{ ...best, also, origins, isDisputed: version.get(best.id)?.isDisputed ?? false }]
  })
}

const dayOf = ({ saidOn, knownFrom }: BriefClaim): number =>
  lastDay(saidOn.edtf) ?? lastDay(knownFrom.edtf) ?? Number.MAX_SAFE_INTEGER

/** Words that say something out of their sentence: in one piece, and more than a name or a pronoun. */
export function isClear({ content, form, speaker }: BriefClaim): boolean {
  const [words] = content
  if (content.length !== 1 || !words) return false
  const isOwn = form === 'author' || form === 'unattributed'
  return words.exact.trim().split(/\s+/u).length >= (isOwn || speaker === null ? 7 : 4)
}
