import { heightOf, spacing } from './cluster.ts'
import type { Lane } from './place.ts'
import type { Placed } from './placed-claims.ts'

export interface LaneBand {
  readonly lane: Lane
  readonly top: number
  readonly height: number
}

export interface Column {
  readonly lane: Lane
  readonly left: number
  readonly width: number
}

const leastLane = 30
const air = 16

/** The room that marks have in a column, in pixels: less where there is little of it. */
export const roomInColumn = (width: number): number => (width < 480 ? 2 : 4) * spacing

/** The room that marks have side by side: those of one day, and those of a column. */
export interface Room {
  readonly day: number
  readonly column: number
}

/** Lanes above and below a plot of the height `inner`, as high as their fullest place; only those that hold something. */
export function lanesAround(placed: readonly Placed[], start: number, inner: number, room: Room) {
  const unknown = laneHeight(placed, 'unknown', room)
  const after = laneHeight(placed, 'after', room)
  const before = laneHeight(placed, 'before', room)
  const top = start + unknown + after
  const lanes: readonly LaneBand[] = [
    { lane: 'unknown', top: start, height: unknown },
    { lane: 'after', top: start + unknown, height: after },
    { lane: 'before', top: top + inner, height: before },
  ]
  return { lanes: lanes.filter(({ height }) => height > 0), top, bottom: top + inner + before }
}

function laneHeight(placed: readonly Placed[], lane: Lane, room: Room): number {
  const heights = placed
    .filter(({ upwards }) => upwards.kind === 'lane' && upwards.lane === lane)
    .map(({ across, count }) => heightOf(count, across.kind === 'lane' ? room.column : room.day) + air)
  return heights.length > 0 ? Math.max(leastLane, ...heights) : 0
}

/** Columns on either side of the plot; only those that hold something. */
export function columnsBeside(placed: readonly Placed[], start: number, end: number, room: number) {
  const holds = (lane: Lane) => placed.some(({ across }) => across.kind === 'lane' && across.lane === lane)
  const width = room + air
  const onTheLeft = (['unknown', 'before'] as const)
    .filter(holds)
    .map((lane, index) => ({ lane, left: start + index * width, width }))
  const onTheRight = holds('after') ? [{ lane: 'after' as const, left: end - width, width }] : []
  const columns: readonly Column[] = [...onTheLeft, ...onTheRight]
  return { columns, left: start + onTheLeft.length * width, end: end - onTheRight.length * width }
}
