import type { LinkView } from '#contract'
import type { Mark } from './chart-layout.ts'

export interface Arc {
  readonly id: string
  readonly kind: LinkView['kind']
  readonly path: string
  /** Where its word stands; null where another word stands there already. */
  readonly x: number | null
  readonly y: number
}

/** An arc from one claim to each that it is linked with on the chart; of words that would lie on each other the first is written. */
export function arcsFrom(
  claim: string,
  links: readonly LinkView[],
  marks: readonly Pick<Mark, 'claim' | 'x' | 'y'>[],
): Arc[] {
  const places = new Map<string, { x: number; y: number }>(marks.map(({ claim: { id }, x, y }) => [id, { x, y }]))
  const from = places.get(claim)
  if (!from) return []
  const words: { x: number; y: number }[] = []
  return links.flatMap(({ id, a, b, kind }): Arc[] => {
    const to = places.get(a === claim ? b : a)
    if (!to) return []
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const length = Math.hypot(dx, dy) || 1
    const lift = Math.min(60, 18 + length / 6)
    const [x, y] = [(from.x + to.x) / 2 + (dy / length) * lift, (from.y + to.y) / 2 - (dx / length) * lift]
    const isFree = words.every((word) => Math.abs(word.x - x) > 60 || Math.abs(word.y - y) > 13)
    if (isFree) words.push({ x, y })
    return [
      {
        id,
        kind,
        path: `M${from.x} ${from.y}Q${Math.round(x)} ${Math.round(y)} ${to.x} ${to.y}`,
        x: isFree ? Math.round((from.x + to.x) / 4 + x / 2) : null,
        y: Math.round((from.y + to.y) / 4 + y / 2),
      },
    ]
  })
}
