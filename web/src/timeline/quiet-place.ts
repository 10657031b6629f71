import type { Point } from './key-places.ts'

/** The point of a line, not at its very ends, that is furthest from all marks: where a word disturbs least. */
export function quietPlace(from: Point, to: Point, marks: readonly Point[]): Point {
  const places = Array.from({ length: 17 }, (_, index) => between(from, to, 0.1 + index * 0.05))
  const rooms = places.map((place) =>
    Math.min(...marks.map((mark) => Math.hypot(mark.x - place.x, mark.y - place.y)), Infinity),
  )
  return places[rooms.indexOf(Math.max(...rooms))] ?? from
}

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
})
