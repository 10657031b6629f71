import type { ActorId, ArticleId, ClaimId, Dated, DeedType, Indicator, Polarity, PropositionKind } from '#model'
import { contentName, edtfBounds, type Range } from '#util'
import { stemsOf } from './stems.ts'

/** Something that new reporting says: a claim's content, or a deed. */
export interface News extends Range {
  readonly article: ArticleId
  readonly claim: ClaimId | null
  readonly text: string
  readonly actors: readonly ActorId[]
  readonly types: readonly (DeedType | PropositionKind)[]
  readonly polarity: Polarity
  readonly knownFrom: Dated
  readonly recordedAt: string
}

/** New reporting that meets an indicator, or tells against it. */
export interface Hit {
  readonly id: string
  readonly indicator: string
  readonly kind: 'meets' | 'refutes'
  readonly news: News
  /** From 0 to 1: how much of the indicator it speaks of. */
  readonly score: number
  readonly because: readonly string[]
}

/** An indicator with when it was written or read, and the articles it comes from. */
export interface Watched {
  readonly indicator: Indicator
  readonly recordedAt: string
}

const least = 0.5

/**
 * What of the news meets the indicators. The news must be of another article and of a later day; it must share an actor, and be of the
 * asked kind or of the same words. Pure; each indicator against each piece of news that shares an actor with it.
 */
export function hitsOf(
  watched: readonly Watched[],
  news: readonly News[],
  names: (id: ActorId) => readonly string[],
): Hit[] {
  const stems = news.map(({ text }) => stemsOf(text))
  const byActor = new Map<ActorId, number[]>()
  for (const [at, { actors }] of news.entries())
    for (const actor of actors) byActor.set(actor, [...(byActor.get(actor) ?? []), at])
  return watched.flatMap((one) => {
    const { indicator } = one
    const near =
      indicator.actors.length === 0
        ? news.keys()
        : new Set(indicator.actors.flatMap((actor) => byActor.get(actor) ?? []))
    const named = new Set(indicator.actors.flatMap((actor) => names(actor).flatMap((name) => [...stemsOf(name)])))
    const asked = without(stemsOf(indicator.condition ?? indicator.text), named)
    // What the indicator itself says tells nothing against it.
    const refuting =
      indicator.refutedBy === null
        ? null
        : without(stemsOf(indicator.refutedBy), new Set([...named, ...stemsOf(indicator.text)]))
    return [...near].flatMap((at) => {
      const piece = news[at]
      if (!piece || !isNews(piece, one)) return []
      const hit = compared(indicator, piece, without(stems[at] ?? new Set(), named), asked, refuting)
      return hit ? [hit] : []
    })
  })
}

const without = (stems: ReadonlySet<string>, named: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...stems].filter((stem) => !named.has(stem)))

/** Of another article, and later: by disclosure where both are dated, else by record time. */
function isNews(news: News, { indicator, recordedAt }: Watched): boolean {
  if (indicator.grounds.some(({ article }) => article === news.article)) return false
  const [since, then] = [lastDay(indicator.since), lastDay(news.knownFrom)]
  return since !== null && then !== null ? then > since : news.recordedAt > recordedAt
}

const lastDay = ({ edtf }: Dated): number | null => (edtf === null ? null : (edtfBounds(edtf)?.last ?? null))

function compared(
  indicator: Indicator,
  news: News,
  said: ReadonlySet<string>,
  asked: ReadonlySet<string>,
  refuting: ReadonlySet<string> | null,
): Hit | null {
  const actors = indicator.actors.filter((id) => news.actors.includes(id)).length
  const types = indicator.meets.filter((type) => news.types.includes(type))
  const shared = [...asked].filter((stem) => said.has(stem))
  const against = refuting ? [...refuting].filter((stem) => said.has(stem)) : []
  const words = Math.min(1, shared.length / Math.max(2, Math.min(asked.size, 5)))
  const refutes = refuting !== null && refuting.size > 0 && against.length / Math.min(refuting.size, 5) >= least
  const ofActors = indicator.actors.length === 0 ? 0.5 : Math.min(1, actors / Math.min(2, indicator.actors.length))
  const score = refutes
    ? 0.3 + 0.7 * Math.min(1, against.length / Math.min(refuting.size, 5))
    : 0.35 * ofActors + 0.25 * Math.min(1, types.length) + 0.4 * words
  if (score < least || (!refutes && shared.length === 0)) return null
  const kind = refutes || news.polarity === 'negative' ? 'refutes' : 'meets'
  return {
    id: `w-${contentName(indicator.id, news.article, news.start, news.end)}`,
    indicator: indicator.id,
    kind,
    news,
    score: Math.round(score * 1000) / 1000,
    because: [
      ...(actors > 0 ? [`it names ${actors === 1 ? 'an actor' : `${actors} actors`} of the indicator`] : []),
      ...(types.length > 0 ? [`it tells of ${types.join(', ')}`] : []),
      ...(shared.length > 0 ? [`it shares ${shared.join(', ')}`] : []),
      ...(refutes ? [`it speaks of what would refute it: ${against.join(', ')}`] : []),
      ...(news.polarity === 'negative' ? ['its source denies it'] : []),
    ],
  }
}
