export interface Point {
  readonly x: number
  readonly y: number
}

export interface KeyPlace extends Point {
  readonly anchor: 'start' | 'end'
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const reach = 6
const key = { width: 15, height: 10, gap: 8 }

/** Where the letters of each mark's speaker go: on its right, else on its left, else nowhere, so that none covers another. */
export function keyPlaces(marks: readonly Point[], left: number, right: number): readonly (KeyPlace | null)[] {
  const taken: Box[] = marks.map(({ x, y }) => ({
    left: x - reach,
    right: x + reach,
    top: y - reach,
    bottom: y + reach,
  }))
  return marks.map((mark) => {
    const place = sides(mark).find((side) => isFree(boxOf(side), taken, left, right)) ?? null
    if (place) taken.push(boxOf(place))
    return place
  })
}

const sides = ({ x, y }: Point): readonly KeyPlace[] => [
  { x: x + key.gap, y: y + 4, anchor: 'start' },
  { x: x - key.gap, y: y + 4, anchor: 'end' },
]

function boxOf({ x, y, anchor }: KeyPlace): Box {
  const left = anchor === 'start' ? x : x - key.width
  return { left, right: left + key.width, top: y - key.height, bottom: y }
}

const isFree = (box: Box, taken: readonly Box[], left: number, right: number): boolean =>
  box.left >= left &&
  box.right <= right &&
  !taken.some(
    (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
  )
