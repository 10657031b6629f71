import type { Place } from './place.ts'
import type { Scale } from './scale.ts'

/** A line from pixel to pixel along an axis. */
export type Stretch = readonly [from: number, to: number]

/** How far an open stretch is drawn past the end that is known. */
const openReach = 24

/** The days that a place allows, as a line; null where they are one day or none. */
export function stretchOf(place: Place, scale: Scale): Stretch | null {
  if (place.kind === 'lane' || place.from === place.to) return null
  const { at, from, to } = place
  const middle = scale.at(at + 0.5)
  const away = Math.sign(scale.at(1) - scale.at(0)) * openReach
  if (from === null) return [middle - away, middle]
  if (to === null) return [middle, middle + away]
  return [scale.at(from), scale.at(to + 1)]
}
