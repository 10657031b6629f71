import type { ClaimView } from '#contract'
import { overlaps, type Range } from '#util'

type SpanRole = 'source' | 'cue' | 'content'

/** One role's stretch of one claim. `lane` keeps the underlines of claims that overlap apart: 0 is nearest to the letters. */
export interface Thread extends Range {
  readonly claim: string
  readonly speaker: string | null
  readonly role: SpanRole
  readonly lane: number
}

/** A stretch of text that is marked alike from end to end; its threads from the longest to the shortest. */
export interface Segment extends Range {
  readonly threads: readonly Thread[]
  readonly shaded: boolean
}

const roles = ['source', 'cue', 'content'] as const
const lastLane = 2

/** All stretches of all claims, each in a lane that no overlapping one of its role has, as far as there are lanes. */
export function threadsOf(claims: readonly ClaimView[]): readonly Thread[] {
  const stretches = claims.flatMap((claim) =>
    roles.flatMap((role) =>
      claim[role].map(([start, end]) => ({ start, end, role, claim: claim.id, speaker: claim.speaker })),
    ),
  )
  const threads: Thread[] = []
  for (const stretch of stretches.toSorted(shortestFirst)) {
    const taken = threads
      .filter((other) => other.role === stretch.role && overlaps(other, stretch))
      .map(({ lane }) => lane)
    threads.push({ ...stretch, lane: firstFree(taken) })
  }
  return threads
}

/** A block cut where the marking changes, so that every stretch of it can be set as one piece. */
export function segmentsIn(
  block: Range,
  threads: readonly Thread[],
  shaded: readonly Range[] = [],
): readonly Segment[] {
  const inside = threads.filter((thread) => overlaps(thread, block)).toSorted((a, b) => shortestFirst(b, a))
  const shades = shaded.filter((range) => overlaps(range, block))
  const cuts = new Set([block.start, block.end, ...[...inside, ...shades].flatMap(({ start, end }) => [start, end])])
  const places = [...cuts].filter((place) => place >= block.start && place <= block.end).toSorted((a, b) => a - b)
  return places.slice(1).map((end, index) => {
    const stretch = { start: places[index] ?? end, end }
    return {
      ...stretch,
      threads: inside.filter((thread) => overlaps(thread, stretch)),
      shaded: shades.some((range) => overlaps(range, stretch)),
    }
  })
}

const shortestFirst = (a: Range, b: Range): number => a.end - a.start - (b.end - b.start) || b.start - a.start

function firstFree(taken: readonly number[]): number {
  let lane = 0
  while (lane < lastLane && taken.includes(lane)) lane++
  return lane
}
