import type { Point } from './key-places.ts'

/** Half the length of a word or two, in pixels. */
const halfWord = 34

/** The point of a line, not at its very ends, where a word along the line is furthest from all marks. */
export function quietPlace(from: Point, to: Point, marks: readonly Point[]): Point {
  const half = halfWord / Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
  const shares = Array.from({ length: 17 }, (_, index) => 0.1 + index * 0.05)
  const rooms = shares.map((share) =>
    roomAround(
      [share - half, share, share + half].map((at) => between(from, to, at)),
      marks,
    ),
  )
  return between(from, to, shares[rooms.indexOf(Math.max(...rooms))] ?? 0.5)
}

const roomAround = (places: readonly Point[], marks: readonly Point[]): number =>
  Math.min(Infinity, ...places.flatMap(({ x, y }) => marks.map((mark) => Math.hypot(mark.x - x, mark.y - y))))

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
})
