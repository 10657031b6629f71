import { type ActorId, type Ground, isPublicBy, type Tie } from '#model'
import { contentName, edtfBounds } from '#util'

/** Who an id of any article stands for in the case. */
export type Standing = (id: ActorId) => ActorId

/**
 * The ties of a case: those that articles tell of one pair, category and instrument are one, with all that is behind it. `day` leaves
 * out what was not surely public by its end; null leaves nothing out. Pure.
 */
export function mergedTies(ties: readonly Tie[], standing: Standing, day: number | null): Tie[] {
  const groups = Map.groupBy(
    ties
      .map((tie) => ({ ...tie, from: standing(tie.from), to: standing(tie.to) }))
      .filter(({ from, to }) => from !== to),
    keyOf,
  )
  return [...groups].flatMap(([key, group]) => {
    const grounds = group.flatMap((tie) => tie.grounds).filter(({ knownFrom }) => isPublicBy(knownFrom, day))
    const [first] = group
    if (!first || grounds.length === 0) return []
    return [
      {
        ...first,
        id: `t-${contentName(key)}`,
        since: earliest(group.flatMap(({ since }) => since ?? [])),
        until: latest(group.flatMap(({ until }) => until ?? [])),
        claims: claimsOf(grounds),
        grounds,
      },
    ]
  })
}

/** Meetings of different days are different meetings. */
const keyOf = ({ from, to, category, instrument, since }: Tie): string =>
  [from, to, category, category === 'meets' ? (since ?? '') : plain(instrument)].join('\n')

const plain = (instrument: string | null): string =>
  (instrument ?? '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const claimsOf = (grounds: readonly Ground[]) => [...new Set(grounds.flatMap(({ claims }) => claims))]

const earliest = (dates: readonly string[]): string | null =>
  dates.toSorted((a, b) => bound(a, 'first', -Infinity) - bound(b, 'first', -Infinity))[0] ?? null
const latest = (dates: readonly string[]): string | null =>
  dates.toSorted((a, b) => bound(b, 'last', Infinity) - bound(a, 'last', Infinity))[0] ?? null

const bound = (edtf: string, side: 'first' | 'last', open: number): number => edtfBounds(edtf)?.[side] ?? open
